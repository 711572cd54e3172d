package candour.cases.relationship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that adds what is known of parental responsibility. */
@Schema(description = "Parental responsibility from a day on; what was recorded before stays")
public record RecordResponsibility(
        @NotNull(message = "Say whether parental responsibility is held")
        ParentalResponsibility.Held responsibility,

        LocalDate from,

        @NotBlank(message = "Say where this is known from") @Size(max = 200, message = "Use at most 200 characters")
        String source) {}
