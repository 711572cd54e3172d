package candour.cases.enquiry;

import candour.cases.person.PersonId;
import candour.conventions.Cursor;
import candour.conventions.IfMatch;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Section 47 enquiries over HTTP. None is made here: strategy discussions open them. */
@Path("/enquiries")
@Tag(name = "enquiries", description = "Section 47 enquiries into children")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
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
class EnquiryResource {

    private final Enquiries enquiries;
    private final EnquiryTelling telling;

    EnquiryResource(Enquiries enquiries, EnquiryTelling telling) {
        this.enquiries = enquiries;
        this.telling = telling;
    }

    @GET
    @Operation(summary = "The section 47 enquiries into children you need to know of, newest first")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<EnquiryView> list(@QueryParam("child") PersonId child, @BeanParam @Valid PageRequest request) {
        return Page.of(enquiries.list(child, request), request.limit, telling::view, it -> Cursor.of(it.id()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One enquiry: its discussions, what it found, the steps open to you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response get(@PathParam("id") EnquiryId id) {
        return answer(Response.ok(), enquiries.read(id));
    }

    @POST
    @Path("{id}/concerns-not-substantiated")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Conclude: concerns not substantiated")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response notSubstantiated(
            @PathParam("id") EnquiryId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ConcludeEnquiry said) {
        return answer(Response.ok(), enquiries.conclude(id, EnquiryStep.CONCERNS_NOT_SUBSTANTIATED, read, said));
    }

    @POST
    @Path("{id}/concerns-substantiated-without-conference")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Conclude: substantiated, no conference; the manager says why")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response withoutConference(
            @PathParam("id") EnquiryId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ConcludeEnquiry said) {
        return answer(
                Response.ok(),
                enquiries.conclude(id, EnquiryStep.CONCERNS_SUBSTANTIATED_WITHOUT_CONFERENCE, read, said));
    }

    @POST
    @Path("{id}/concerns-substantiated")
    @RolesAllowed({"team-manager"})
    @Operation(summary = "Conclude: substantiated, an initial conference is held")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EnquiryView.class)))
    public Response substantiated(
            @PathParam("id") EnquiryId id,
            @Parameter(required = true) @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid ConcludeEnquiry said) {
        return answer(Response.ok(), enquiries.conclude(id, EnquiryStep.CONCERNS_SUBSTANTIATED, read, said));
    }

    private Response answer(Response.ResponseBuilder builder, Enquiry record) {
        return builder.entity(telling.view(record))
                .tag(Long.toString(record.version()))
                .build();
    }
}
