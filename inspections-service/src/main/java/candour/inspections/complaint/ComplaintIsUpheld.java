package candour.inspections.complaint;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A signed report is opened again for an upheld complaint, and for nobody's wish. */
@ApplicationScoped
class ComplaintIsUpheld implements StepGuard {

    private final Complaints complaints;

    ComplaintIsUpheld(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Guard guard() {
        return Guard.COMPLAINT_IS_UPHELD;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        return complaints.of(inspection.id()).stream().anyMatch(Complaint::letsReportChange)
                ? List.of()
                : List.of(new Problem.Error(
                        "complaint", "No complaint was upheld that lets a part of the report change"));
    }
}
