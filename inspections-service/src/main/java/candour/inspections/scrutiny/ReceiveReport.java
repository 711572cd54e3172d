package candour.inspections.scrutiny;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that puts a scrutiny report on record, as the executive received it.
 *
 * @param noticeOn the day of the notice that requires an answer, where it came after the report
 * @param authors the offices their authors held when it was received, from the register of offices
 * @param findings its findings, each in its own words
 */
@Schema(description = "A scrutiny report as the executive received it; its words do not change afterwards")
record ReceiveReport(
        @NotBlank(message = "Enter the title of the report") @Size(max = 300)
        String title,

        @NotBlank(message = "Enter which committee made it") @Size(max = 200)
        String committee,

        @NotNull(message = "Enter the day the executive received it")
        LocalDate receivedOn,

        LocalDate noticeOn,

        @Pattern(regexp = "[0-9a-f]{64}", message = "Give the SHA-256 as 64 hexadecimal digits")
        String documentSha256,

        @NotEmpty(message = "Choose who wrote it") @Size(max = 30)
        List<@NotNull UUID> authors,

        @Size(max = 200) List<@NotBlank @Size(max = 8000) String> findings,
        @Size(max = 200) List<@NotNull @Valid Made> recommendations) {

    ReceiveReport {
        findings = findings == null ? List.of() : List.copyOf(findings);
        recommendations = recommendations == null ? List.of() : List.copyOf(recommendations);
    }

    /**
     * One recommendation.
     *
     * @param addressee the title of the executive office it is addressed to
     */
    @Schema(name = "RecommendationMade")
    record Made(
            @NotBlank(message = "Enter the recommendation") @Size(max = 8000)
            String text,

            @NotBlank(message = "Enter which executive office it is addressed to") @Size(max = 200)
            String addressee) {}
}
