package candour.inspections.workingparty;

import candour.inspections.finding.FindingRef;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a working party brings forth.
 *
 * @param keyDecisionNoticeOn the day notice was given of a key decision it leads to; may be left out
 * @param addresses the published findings it addresses; with none it is flagged
 */
@Schema(name = "WorkingPartyOutputBrought")
record BringOutput(
        @NotBlank(message = "Enter a title") @Size(max = 300)
        String title,

        @NotBlank(message = "Enter what it brings forth") @Size(max = 20_000)
        String text,

        LocalDate keyDecisionNoticeOn,
        @Size(max = 100) List<@NotNull FindingRef> addresses) {

    BringOutput {
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
    }
}
