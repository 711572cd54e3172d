package candour.reviews.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that opens a review. */
@Schema(description = "Opens a review; the day of the incident decides the law and guidance it is made under")
public record OpenReview(
        @NotNull(message = "Enter the day of the incident") LocalDate incidentOn,

        @NotBlank(message = "Say in short what happened") @Size(max = 4000, message = "Use at most 4,000 characters")
        String summary,

        @Size(max = 200, message = "Use at most 200 characters")
        String title,

        @Schema(description = "The day the board began it, for a review begun before it was kept here; else left out")
        LocalDate begunOn) {}
