package candour.cases.lookedafter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review of the child's case; written once.
 *
 * @param chair the independent reviewing officer
 * @param participation how the child took part, PN0 to PN7 of the census
 */
@Embeddable
@Schema(description = "A review of a looked-after child's case")
public record CareReview(
        @Schema(hidden = true) @JsonIgnore String authority,
        @NotNull(message = "Enter the day of the review") LocalDate heldOn,

        @NotBlank(message = "Enter the independent reviewing officer") @Size(max = 200)
        String chair,

        @NotBlank(message = "Say how the child took part") @Pattern(regexp = "PN[0-7]", message = "Enter PN0 to PN7")
        String participation,

        @NotBlank(message = "Say what was decided") @Size(max = 20_000)
        String decision) {

    CareReview of(String onsCode) {
        return new CareReview(onsCode, heldOn, chair, participation, decision);
    }
}
