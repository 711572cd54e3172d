package candour.cases.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The command that records supervision: of which worker, and what was decided on each child. */
@Schema(description = "Supervision of a worker, with at least one decision on each child who was discussed")
record RecordSupervision(
        @NotBlank(message = "Say who the worker is") @Size(max = 200)
        String worker,

        @NotBlank(message = "Enter the worker's name") @Size(max = 200)
        String workerName,

        @NotNull(message = "Enter the day") LocalDate on,

        @NotEmpty(message = "Record at least one decision") @Size(max = 100)
        List<@Valid @NotNull DecisionSaid> decisions) {

    Set<UUID> children() {
        return decisions.stream().map(it -> it.child().id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
