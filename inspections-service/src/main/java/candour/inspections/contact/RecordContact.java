package candour.inspections.contact;

import candour.inspections.report.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contact about the content of a report from anyone who is not the inspected body.
 *
 * @param parts the parts it is about; may be empty or left out
 * @param kind what kind of body it came from
 * @param from the office or body, not a person's name
 * @param person who it was; may be left out, and is never published
 * @param what what was asked or said
 * @param direction which way the wording was asked to go, as you judge it
 */
@Schema(
        description =
                "A contact about the content from anyone who is not the inspected body; never a cause of a change")
public record RecordContact(
        @Size(max = 50, message = "Name at most 50 parts") List<Part> parts,

        @NotNull(message = "Choose what kind of body it came from")
        ContactFrom kind,

        @NotBlank(message = "Enter which office or body it came from") @Size(max = 200)
        String from,

        @Size(max = 200) String person,

        @NotNull(message = "Choose how they got in touch") Channel channel,

        @NotBlank(message = "Enter what was asked or said") @Size(max = 20_000)
        String what,

        @NotNull(message = "Choose which way the wording was asked to go")
        Asked direction,

        @NotNull(message = "Enter the day it was received") LocalDate receivedOn) {

    public RecordContact {
        parts = parts == null ? List.of() : List.copyOf(new java.util.LinkedHashSet<>(parts));
    }

    /** What the ledger keeps, which nothing is ever taken out of: the body that spoke, not the person. */
    RecordContact withoutPerson() {
        return new RecordContact(parts, kind, from, null, channel, what, direction, receivedOn);
    }
}
