package candour.inspections.inspection;

import static candour.inspections.inspection.InspectionStep.*;

import java.util.EnumSet;
import java.util.Set;

/** The steps that an inspection runs its course without: nobody waits for them, and pages put them apart. */
final class Unusual {

    static final Set<InspectionStep> STEPS = EnumSet.of(
            DEFERRAL, PAUSE, EVIDENCE_RECALL, CANCELLATION, CORRECTION_OPENING, CORRECTION_ABANDONMENT, WITHDRAWAL);

    private Unusual() {}
}
