package candour.cases.health;

import candour.conventions.ActingUser;
import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.Problem;
import candour.conventions.RequestKeys;
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
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Notices of the Child Protection Information Sharing service over HTTP. */
@Path("/access-notices")
@Tag(name = "partner", description = "What partner agencies may send")
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"partner", "social-worker", "duty-worker", "team-manager"})
class AccessNoticeResource {

    private final HealthAttendances attendances;
    private final RequestKeys keys;

    private final CurrentActor current;

    AccessNoticeResource(HealthAttendances attendances, RequestKeys keys, CurrentActor current) {
        this.attendances = attendances;
        this.keys = keys;
        this.current = current;
    }

    @POST
    @Operation(
            summary = "Bring a notice that unscheduled care opened a child's record",
            description = "The notice's own id is the key: brought again it changes nothing. The answer is the same for"
                    + " a child who is known and one who is not.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = NoticeReceipt.class)))
    public Response bring(
            @Parameter(description = "Needed from a machine: the user it acts for") @HeaderParam(ActingUser.HEADER)
                    ActingUser user,
            @NotNull @Valid AccessNotice said) {
        current.mayActFor(user);
        var key = UUID.nameUUIDFromBytes(("access-notice " + said.notice()).getBytes(StandardCharsets.UTF_8));
        attendances.notice(said, keys.of(new IdempotencyKey(key), said));
        return Response.accepted(new NoticeReceipt(said.notice())).build();
    }
}
