package candour.cases.person;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
import candour.conventions.Time;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People's records over HTTP, children's and adults': registering adults, and reading everything that is known of either. */
@Path("/people")
@Tag(name = "people", description = "Children and the adults around them, with all that was ever recorded of them")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager"})
class PersonResource {

    private final PersonAccess access;
    private final Persons persons;
    private final RequestKeys keys;
    private final CurrentActor current;
    private final Time time;

    PersonResource(PersonAccess access, Persons persons, RequestKeys keys, CurrentActor current, Time time) {
        this.access = access;
        this.persons = persons;
        this.keys = keys;
        this.current = current;
        this.time = time;
    }

    @POST
    @Operation(summary = "Register an adult around children; children are registered at /children")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response register(
            @Parameter(required = true) @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RegisterAdult said) {
        var adult = persons.register(said, keys.of(key, said));
        return answer(Response.created(URI.create("/people/" + adult.id())), adult);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        "inspector",
        "lead-inspector",
        "moderator",
        "director",
        "officer",
        "scrutiny-member",
        "executive-member",
        "adviser",
        "social-worker",
        "team-manager",
        "conference-chair",
        "duty-worker",
        "board-officer",
        "review-author",
        "panel-member",
        "safety-approver",
        "governance",
        "operator"
    })
    @Operation(
            summary = "One person, child or adult: all that was ever recorded, what holds today, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") PersonId id) {
        return answer(Response.ok(), access.read(id));
    }

    private Response answer(Response.ResponseBuilder builder, Person person) {
        return builder.entity(view(person)).tag(Long.toString(person.version())).build();
    }

    private PersonView view(Person person) {
        return PersonView.of(person, current.get(), time.today());
    }
}
