package candour.inspections.note;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One numbered batch of typing. It holds the whole text as it stood, so that batches may come in any order and with gaps.
 *
 * @param session made anew by each window
 * @param sequence counts up within the window from 1
 * @param basedOn the batches the window showed when writing began in it; empty for none
 */
@Schema(description = "One numbered batch of typing: the whole text as it stood after it")
record SaveDraft(
        @NotNull UUID session,
        @Min(1) @Max(1_000_000_000) long sequence,

        @NotNull @Size(max = 100_000, message = "A note is at most 100,000 characters")
        String text,

        @Size(max = 20) List<@NotNull Place> basedOn) {

    SaveDraft {
        basedOn = basedOn == null ? List.of() : basedOn.stream().toList();
    }

    Place place() {
        return new Place(session, sequence);
    }
}
