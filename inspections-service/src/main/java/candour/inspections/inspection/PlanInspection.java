package candour.inspections.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The command that begins an inspection.
 *
 * @param authority ONS code of the inspected authority
 * @param framework code of the framework version it is inspected under
 * @param parent the published inspection a monitoring visit hangs on, or a focused one may
 * @param jointWith the other inspectorates of a joint inspection
 * @param reportImport a report already read from its PDF, to be taken in as the draft
 * @param rehearsal true when a published report of one authority is replayed, for training, as another's
 */
@Schema(description = "Begins an inspection; with reportImport its text becomes the draft at once")
public record PlanInspection(
        @NotBlank(message = "Choose the authority") String authority,
        @NotBlank(message = "Choose the framework") String framework,
        @NotNull(message = "Choose the kind of inspection") InspectionKind kind,

        @NotNull(message = "Enter the first day of fieldwork")
        LocalDate fieldworkFrom,

        @NotNull(message = "Enter the last day of fieldwork")
        LocalDate fieldworkTo,

        UUID reportImport,
        boolean rehearsal,
        InspectionId parent,
        List<Inspectorate> jointWith) {

    public PlanInspection {
        jointWith = jointWith == null ? null : List.copyOf(jointWith);
    }
}
