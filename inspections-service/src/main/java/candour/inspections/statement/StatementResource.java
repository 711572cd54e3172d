package candour.inspections.statement;

import candour.conventions.CurrentActor;
import candour.conventions.Cursor;
import candour.conventions.IdempotencyKey;
import candour.conventions.IfMatch;
import candour.conventions.Page;
import candour.conventions.RequestKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registered statements and their steps over HTTP. */
@Path("/statements")
@Tag(name = "statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class StatementResource {

    private final Statements statements;
    private final StatementAccess access;
    private final StatementViews views;
    private final HandleStatement handling;
    private final RequestKeys keys;
    private final CurrentActor current;

    StatementResource(
            Statements statements,
            StatementAccess access,
            StatementViews views,
            HandleStatement handling,
            RequestKeys keys,
            CurrentActor current) {
        this.statements = statements;
        this.access = access;
        this.views = views;
        this.handling = handling;
        this.keys = keys;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The statements you may know of, newest first",
            description = "Issued ones, and your own body's drafts.")
    public Page<StatementView.Summary> list(@BeanParam @Valid StatementFilter filter) {
        return Page.of(
                statements.page(current.get(), filter), filter.limit, views::summary, one -> Cursor.of(one.id()));
    }

    @POST
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Register a statement about a published report",
            description =
                    "Without issuedOn it is a draft, which only the inspected authority's own people may keep here. With issuedOn"
                            + " it is checked at once and public from now on, with what the check found.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response register(
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid RegisterStatement said) {
        var one = handling.register(said, keys.of(key, said));
        return answer(Response.created(URI.create("/statements/" + one.id())), one);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "One statement, with every wording and every check",
            description = "To everybody once it is issued; before that to the authority that writes it, else 404.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response get(@PathParam("id") StatementId id) {
        return answer(Response.ok(), access.require(statements.get(id)));
    }

    @PUT
    @Path("{id}/writing")
    @RolesAllowed({"director", "officer"})
    @Operation(
            summary = "Write a draft statement anew",
            description = "412 carries the words as somebody else saved them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response writing(
            @PathParam("id") StatementId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid NewWording words) {
        return change(id, version, one -> handling.write(one, words));
    }

    @POST
    @Path("{id}/check")
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator"})
    @Operation(summary = "Check it beside the report and keep the result")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response check(@PathParam("id") StatementId id, @HeaderParam(IfMatch.HEADER) IfMatch version) {
        return change(id, version, handling::check);
    }

    @POST
    @Path("{id}/issue")
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Issue it",
            description = "Whatever its check found: nobody is kept from issuing, and the check is public beside it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response issue(
            @PathParam("id") StatementId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid IssueStatement when) {
        return change(id, version, one -> handling.issue(one, when.on()));
    }

    @POST
    @Path("{id}/correction")
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator"})
    @Operation(
            summary = "Correct an issued statement",
            description =
                    "A new wording with its reason, checked at once; the earlier wording and its check stay public.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response correction(
            @PathParam("id") StatementId id,
            @HeaderParam(IfMatch.HEADER) IfMatch version,
            @NotNull @Valid CorrectStatement words) {
        return change(id, version, one -> handling.correct(one, words));
    }

    private Response change(StatementId id, IfMatch version, Consumer<PressStatement> step) {
        var one = access.requireOwner(statements.get(id));
        IfMatch.require(version, one.version(), () -> views.of(one));
        step.accept(one);
        return answer(Response.ok(), one);
    }

    private Response answer(Response.ResponseBuilder builder, PressStatement one) {
        statements.flush();
        return builder.entity(views.of(one)).tag(Long.toString(one.version())).build();
    }
}
