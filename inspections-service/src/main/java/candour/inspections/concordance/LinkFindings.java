package candour.inspections.concordance;

import candour.inspections.report.Part;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says that two findings are the same.
 *
 * @param finding the finding of the scrutiny report
 * @param inspection the inspection whose published report says the same
 * @param part where it says so
 * @param note in what they are the same; may be left out
 */
@Schema(description = "Says, under the caller's name, that a scrutiny report and an inspection found the same")
record LinkFindings(
        @NotNull(message = "Choose the finding of the scrutiny report")
        UUID finding,

        @NotNull(message = "Choose the inspection") UUID inspection,
        @NotNull(message = "Choose the part of its report") Part part,
        @Size(max = 4000) String note) {}
