package candour.inspections.inspection;

import static candour.inspections.inspection.InspectionTimescale.*;

import candour.conventions.Problem;
import candour.timescales.Deadline;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the authority still owes, as its running clocks tell. */
final class Duties {

    private static final Set<InspectionTimescale> STATEMENT = EnumSet.of(STATEMENT_DUE, JTAI_STATEMENT);
    private static final Set<InspectionTimescale> ALL =
            EnumSet.of(LA_PUBLISH, STATEMENT_DUE, JTAI_STATEMENT, PRIORITY_DRAFT_PLAN, PRIORITY_PLAN);

    private Duties() {}

    /** The clock for the statement of action: running or met; none where none is owed. */
    static Optional<Deadline> statement(Inspection inspection) {
        return STATEMENT.stream()
                .flatMap(timescale -> inspection.deadline(timescale).stream())
                .findFirst();
    }

    static boolean isOwed(Inspection inspection, InspectionTimescale... any) {
        return Arrays.stream(any)
                .anyMatch(timescale -> inspection
                        .deadline(timescale)
                        .filter(running -> !running.isMet())
                        .isPresent());
    }

    /** A line for each duty that is still open. */
    static List<Problem.Error> open(Inspection inspection) {
        return ALL.stream()
                .filter(timescale -> isOwed(inspection, timescale))
                .map(timescale -> new Problem.Error("deadline:" + timescale, timescale.title() + " is still owed"))
                .toList();
    }
}
