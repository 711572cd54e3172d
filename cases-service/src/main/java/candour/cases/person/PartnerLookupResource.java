package candour.cases.person;

import candour.conventions.ActingUser;
import candour.conventions.CurrentActor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a child is known, for the machines of partner agencies over HTTP: in a body, for nothing personal is put into an address. */
@Path("/partner/lookups")
@Tag(name = "partner")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed("partner")
class PartnerLookupResource {

    private final PartnerLookup lookup;
    private final CurrentActor current;

    PartnerLookupResource(PartnerLookup lookup, CurrentActor current) {
        this.lookup = lookup;
        this.current = current;
    }

    @POST
    @Operation(
            summary = "Whether a child is known to the authority",
            description =
                    "Known or not known, and nothing else: for anything more talk to a worker. Each look is on record"
                            + " with its reason and the user you act for.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PartnerLookup.Answer.class),
                            examples = @ExampleObject(name = "Known", value = """
                                    {"known": true, "next": "Contact the authority's duty team about this child"}
                                    """)))
    public PartnerLookup.Answer look(
            @Parameter(required = true) @HeaderParam(ActingUser.HEADER) ActingUser user,
            @NotNull @Valid LookUpChild said) {
        current.actFor(user);
        return lookup.look(said);
    }
}
