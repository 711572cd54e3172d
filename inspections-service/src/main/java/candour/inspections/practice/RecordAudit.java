package candour.inspections.practice;

import candour.inspections.weakness.PartialDateText;
import candour.inspections.weakness.WeaknessId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was seen when cases were read.
 *
 * @param authority ONS code
 * @param weakness the weakness it throws light on; may be left out
 * @param auditedOn yyyy-mm-dd, yyyy-mm or yyyy
 * @param auditedBy the body or office that read the cases, not a person
 * @param source where the figures stand
 */
@Schema(description = "What was seen when cases were read: evidence of practice, not of activity")
public record RecordAudit(
        @NotBlank(message = "Choose the authority") @Size(max = 20)
        String authority,

        WeaknessId weakness,

        @NotBlank(message = "Enter what was audited") @Size(max = 300)
        String title,

        @NotNull(message = "Enter when it was done") @PartialDateText
        String auditedOn,

        @NotBlank(message = "Enter which body read the cases") @Size(max = 200)
        String auditedBy,

        @NotBlank(message = "Enter where the figures stand") @Size(max = 500)
        String source,

        @NotEmpty(message = "Enter what was found") @Size(max = 20)
        List<@Valid @NotNull AuditResult> results) {

    public RecordAudit {
        results = results == null ? List.of() : results.stream().toList();
    }
}
