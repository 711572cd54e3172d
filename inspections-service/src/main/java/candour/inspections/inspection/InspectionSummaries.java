package candour.inspections.inspection;

import candour.conventions.CurrentActor;
import candour.conventions.Cursor;
import candour.conventions.Page;
import candour.conventions.Time;
import candour.inspections.inspection.HeldPublications.Held;
import candour.inspections.inspection.ReportFacts.OverallGrade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The list of inspections: what is late, what is held, and the overall grades of those that are published. */
@ApplicationScoped
class InspectionSummaries {

    private final Inspections inspections;
    private final InspectionViews views;
    private final HeldPublications holds;
    private final ReportFacts reports;
    private final CurrentActor current;
    private final Time time;

    InspectionSummaries(
            Inspections inspections,
            InspectionViews views,
            HeldPublications holds,
            ReportFacts reports,
            CurrentActor current,
            Time time) {
        this.inspections = inspections;
        this.views = views;
        this.holds = holds;
        this.reports = reports;
        this.current = current;
        this.time = time;
    }

    Page<InspectionSummary> page(InspectionFilter filter) {
        var found = inspections.page(current.get(), filter, time.today());
        var held = holds.among(found.stream().map(Inspection::id).toList());
        var overall = reports.overallGrades(found);
        return Page.of(
                found, filter.limit, one -> summary(one, held, overall), inspection -> Cursor.of(inspection.id()));
    }

    private InspectionSummary summary(
            Inspection one, Map<InspectionId, Held> held, Map<InspectionId, List<OverallGrade>> overall) {
        return new InspectionSummary(
                one.id(),
                one.reference(),
                one.authority(),
                views.authorityName(one),
                one.framework(),
                one.kind(),
                one.kind().words(),
                one.state(),
                one.state().words(),
                one.fieldworkFrom(),
                one.fieldworkTo(),
                InspectionViews.at(one, InspectionStep.PUBLICATION),
                isLate(one),
                held.get(one.id()),
                overall.getOrDefault(one.id(), List.of()),
                one.rehearsalOf().orElse(null));
    }

    private boolean isLate(Inspection one) {
        return Arrays.stream(InspectionTimescale.values())
                .flatMap(timescale -> one.deadline(timescale).stream())
                .anyMatch(running -> running.isLate(time.today()));
    }
}
