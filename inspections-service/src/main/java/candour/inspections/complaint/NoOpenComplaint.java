package candour.inspections.complaint;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Since 2020 a report is not published while a complaint made in time is considered, or is still to be carried out. */
@ApplicationScoped
class NoOpenComplaint implements StepGuard {

    private final Complaints complaints;

    NoOpenComplaint(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Guard guard() {
        return Guard.NO_OPEN_COMPLAINT;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return complaints.of(inspection.id()).stream()
                .filter(Complaint::holdsPublication)
                .map(one -> new Problem.Error("complaint:" + one.id(), sentence(one)))
                .toList();
    }

    private static String sentence(Complaint one) {
        return one.state().isUndecided()
                ? "Complaint %s is not decided yet".formatted(one.reference())
                : "Complaint %s was upheld: what follows from it is done and said first".formatted(one.reference());
    }
}
