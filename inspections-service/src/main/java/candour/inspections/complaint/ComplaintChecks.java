package candour.inspections.complaint;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Part;
import candour.inspections.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;

/** What a complaint and its decision must bring with them. */
@ApplicationScoped
class ComplaintChecks {

    private static final int A_SENTENCE = 20;

    private final Complaints complaints;
    private final RedirectedRepresentations redirected;
    private final Reports reports;

    ComplaintChecks(Complaints complaints, RedirectedRepresentations redirected, Reports reports) {
        this.complaints = complaints;
        this.redirected = redirected;
        this.reports = reports;
    }

    /** The route of the day, if it is open; what was redirected to a complaint finds it open under every route. */
    ComplaintRoute route(Inspection inspection, MakeComplaint said, LocalDate day) {
        return ComplaintRoute.on(day)
                .filter(route -> said.representation() != null || route.isOpenFor(inspection))
                .orElseThrow(() -> new ProblemException(
                        Problems.STEP_NOT_ALLOWED,
                        "Under the arrangements of this day a complaint can be made once the final report is shared, or"
                                + " when a representation is redirected to one."));
    }

    void require(Inspection inspection, MakeComplaint said) {
        mustBeOfReport("/parts", inspection, said.parts());
        if (said.representation() == null) {
            return;
        }
        if (!redirected.isRedirected(said.representation(), inspection.id())) {
            throw ProblemException.rule(
                    "/representation", "Choose a representation on this report that was redirected to a complaint");
        }
        complaints.from(said.representation()).ifPresent(one -> {
            throw new ProblemException(
                    Problems.ALREADY_THERE, "Complaint %s follows it already.".formatted(one.reference()));
        });
    }

    void require(Inspection inspection, ComplaintStep step, TakeComplaintStep facts) {
        if (step.needsReason() && isShort(facts.reason())) {
            throw ProblemException.rule("/reason", "Give the reasons in at least one sentence");
        }
        boolean lets = step.finding().filter(Finding::letsChange).isPresent();
        if (lets && isShort(facts.follows())) {
            throw ProblemException.rule("/follows", "Say in at least one sentence what follows");
        }
        if (!lets && !facts.mayChange().isEmpty()) {
            throw ProblemException.rule("/mayChange", "Parts may change only because a complaint was upheld");
        }
        mustBeOfReport("/mayChange", inspection, facts.mayChange());
    }

    private void mustBeOfReport(String pointer, Inspection inspection, Collection<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        var there = reports.newest(reports.get(inspection.id())).parts().keySet();
        if (!there.containsAll(parts)) {
            throw ProblemException.rule(pointer, "Choose parts of this report");
        }
    }

    private static boolean isShort(String text) {
        return text == null || text.strip().length() < A_SENTENCE;
    }
}
