package candour.inspections.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** The visits that hang on an inspection, and which of them each is. */
@ApplicationScoped
class Visits {

    private static final Comparator<Inspection> BY_FIELDWORK = Comparator.comparing(Inspection::fieldworkFrom)
            .thenComparing(visit -> visit.id().id());

    private final Inspections inspections;

    Visits(Inspections inspections) {
        this.inspections = inspections;
    }

    /** In the order of their fieldwork. */
    List<Inspection> to(Inspection parent) {
        return inspections.list("ties.parentId", parent.id().id()).stream()
                .sorted(BY_FIELDWORK)
                .toList();
    }

    /** Which monitoring visit after its inspection it is, from 1; one that was cancelled counts for nothing. 0 for other kinds. */
    int number(Inspection visit) {
        if (visit.kind() != InspectionKind.MONITORING) {
            return 0;
        }
        return 1
                + (int) inspections.list("ties.parentId", visit.ties().parentId()).stream()
                        .filter(one -> one.kind() == InspectionKind.MONITORING)
                        .filter(one -> one.state() != InspectionState.CANCELLED)
                        .filter(one -> BY_FIELDWORK.compare(one, visit) < 0)
                        .count();
    }

    LetterRule letter(Inspection inspection) {
        return LetterRule.of(inspection.kind(), number(inspection));
    }
}
