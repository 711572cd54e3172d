package candour.inspections.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sample is drawn from, and by which seed.
 *
 * @param listNumber the number of the authority's list: 1 contacts to 11 adopters
 * @param seed agreed before the list was seen, for example by throwing dice
 * @param frame every case of the list, in its order
 * @param sizes how many from each stratum
 */
@Schema(description = "A list of case references, how many to take from each stratum, and the seed agreed before")
record DrawSample(
        @Min(value = 1, message = "Choose the list") @Max(value = 99, message = "Choose the list")
        int listNumber,

        @NotNull(message = "Enter the seed")
        @Pattern(regexp = "[A-Za-z0-9-]{4,64}", message = "A seed is 4 to 64 letters, figures and hyphens")
        String seed,

        @NotEmpty(message = "Give the list") @Size(max = 10_000, message = "A list is at most 10,000 cases")
        List<@Valid @NotNull FrameRow> frame,

        @NotEmpty(message = "Enter how many to draw") @Size(max = 100)
        List<@Valid @NotNull StratumSize> sizes,

        @Size(max = 10_000) List<@Valid @NotNull Exclusion> exclusions) {

    DrawSample {
        frame = frame == null ? List.of() : frame.stream().toList();
        sizes = sizes == null ? List.of() : sizes.stream().toList();
        exclusions = exclusions == null ? List.of() : exclusions.stream().toList();
    }
}
