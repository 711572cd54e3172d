package candour.cases.visit;

import candour.cases.record.Account;
import candour.conventions.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a visit was, recorded once for all the children.
 *
 * @param visitedOn the day it was made
 * @param children one part for each child of the visit
 */
@Schema(description = "A visit that was made, with one part for each child")
record RecordVisit(
        @NotNull(message = "Enter the day of the visit") LocalDate visitedOn,

        @NotEmpty(message = "Say of each child whether it was seen") @Size(max = 20)
        List<@Valid @NotNull ChildAtVisit> children,

        @NotNull(message = "Say what happened") @Valid Account account) {

    boolean anybodySeen() {
        return children.stream().anyMatch(ChildAtVisit::seen);
    }

    /** Refuses with 422 a record that does not tell of these children, each once. */
    void mustTellOf(Set<UUID> expected) {
        var told = children.stream().map(part -> part.child().id()).toList();
        if (told.size() != expected.size()
                || !expected.containsAll(told)
                || Set.copyOf(told).size() != told.size()) {
            throw ProblemException.rule("/children", "Tell of each child of the visit, once");
        }
        for (int i = 0; i < children.size(); i++) {
            children.get(i).mustBeComplete("/children/" + i);
        }
    }
}
