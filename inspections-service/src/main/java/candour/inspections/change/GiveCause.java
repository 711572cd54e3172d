package candour.inspections.change;

import candour.inspections.complaint.ComplaintId;
import candour.inspections.report.Part;
import candour.inspections.representation.RepresentationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The cause of a difference.
 *
 * @param cause one of the permitted causes; anything else is refused with their list
 * @param representation the accepted representation it follows, where the cause needs one
 * @param complaint the upheld complaint it follows, where the cause needs one
 * @param evidence what it rests on (for a redaction: the legal ground), where the cause needs it
 * @param reason in plain words; everybody reads it after publication
 * @param direction which way it goes, as its author says
 */
@Schema(description = "The cause of a difference between the issued draft and the text as it stands")
public record GiveCause(
        @NotNull(message = "Choose the part of the report") Part part,
        @NotBlank(message = "Choose the cause") String cause,
        RepresentationId representation,
        ComplaintId complaint,
        @Size(max = 20_000) String evidence,

        @NotBlank(message = "Enter the reason") @Size(max = 20_000)
        String reason,

        Direction direction) {}
