package candour.inspections.contact;

import candour.inspections.report.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contact about the content of a report from anyone who is not the inspected body.
 *
 * @param part the part it is about; may be left out
 * @param from the office or body, not a person's name
 * @param what what was asked or said
 */
@Schema(
        description =
                "A contact about the content from anyone who is not the inspected body; never a cause of a change")
public record RecordContact(
        Part part,

        @NotBlank(message = "Enter which office or body it came from") @Size(max = 200)
        String from,

        @NotNull(message = "Choose how they got in touch") Channel channel,

        @NotBlank(message = "Enter what was asked or said") @Size(max = 20_000)
        String what,

        @NotNull(message = "Enter the day it was received") LocalDate receivedOn) {}
