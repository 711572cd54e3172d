package candour.inspections.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of what an audit found, as its source printed it: rounded shares may add up to 99, and nobody mends them.
 *
 * @param label the audit's own word: "unacceptably poor"
 * @param cases how many cases, where the source says it
 * @param percent the printed share, where only that is printed
 */
@Schema(name = "AuditResult", description = "One line of an audit's result; a count, a printed share, or both")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditResult(
        @NotBlank(message = "Enter the audit's own word for it") @Size(max = 200)
        String label,

        @Min(value = 0, message = "A number of cases is 0 or more")
        Integer cases,

        @DecimalMin(value = "0", message = "A share is 0 to 100")
        @DecimalMax(value = "100", message = "A share is 0 to 100")
        BigDecimal percent) {}
