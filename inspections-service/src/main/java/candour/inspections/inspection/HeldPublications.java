package candour.inspections.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which inspections are held from publication; kept by the package of the holds. */
public interface HeldPublications {

    /** Of these inspections, those that are held, each with its newest hold. */
    Map<InspectionId, Held> among(Collection<InspectionId> inspections);

    /** That publication is held: for what, until when, in whose words. */
    @Schema(name = "Held")
    record Held(
            String reason,
            String reasonTitle,
            LocalDate from,

            @Schema(description = "When it is expected to end; it ends when it is lifted, not by itself")
            LocalDate expectedTo,

            String publicText) {}
}
