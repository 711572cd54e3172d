package candour.inspections.report;

import candour.inspections.framework.Area;
import candour.inspections.framework.AreaKind;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Circumstance;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.ReportFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the newest or the published text of a report found, for clocks and lists. Nothing is computed from other grades. */
@ApplicationScoped
class FactsOfReports implements ReportFacts {

    private static final String WORST = "INADEQUATE";
    private static final String PRIORITY = "PRIORITY_AND_IMMEDIATE";

    private final Reports reports;

    FactsOfReports(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Set<Circumstance> circumstances(Inspection inspection) {
        var found = EnumSet.noneOf(Circumstance.class);
        reports.find(inspection.id())
                .map(report -> reports.manifest(reports.revision(report, report.newest())))
                .ifPresent(manifest -> {
                    if (isInadequate(inspection, manifest)) {
                        found.add(Circumstance.INADEQUATE);
                    }
                    if (manifest.improvements().stream()
                            .anyMatch(item -> item.kind().equals(PRIORITY))) {
                        found.add(Circumstance.PRIORITY_ACTION);
                    }
                });
        return found;
    }

    private static boolean isInadequate(Inspection inspection, Manifest manifest) {
        var framework = Framework.valueOf(inspection.framework());
        Predicate<Area> counts = area -> !framework.hasOverall() || area.kind() == AreaKind.OVERALL;
        return framework.areas().stream()
                .filter(counts)
                .flatMap(area -> manifest.judgement(area.code()).stream())
                .anyMatch(judgement -> WORST.equals(judgement.grade()));
    }

    @Override
    public Map<InspectionId, List<OverallGrade>> overallGrades(Collection<Inspection> inspections) {
        var grades = new HashMap<InspectionId, List<OverallGrade>>();
        inspections.stream()
                .filter(inspection -> inspection.state().isPublished())
                .forEach(inspection -> grades.put(inspection.id(), overall(inspection)));
        return grades;
    }

    private List<OverallGrade> overall(Inspection inspection) {
        var report = reports.get(inspection.id());
        var manifest =
                reports.manifest(reports.revision(report, report.finalRevision().orElseThrow()));
        var framework = Framework.valueOf(inspection.framework());
        return framework.areas().stream()
                .filter(area -> area.kind() == AreaKind.OVERALL)
                .flatMap(area -> line(inspection, area, manifest))
                .toList();
    }

    private static Stream<OverallGrade> line(Inspection inspection, Area area, Manifest manifest) {
        var framework = Framework.valueOf(inspection.framework());
        return manifest
                .judgement(area.code())
                .map(Manifest.Judgement::grade)
                .flatMap(framework::grade)
                .map(grade -> new OverallGrade(
                        area.code(),
                        area.strand().name(),
                        area.labelOn(inspection.fieldworkFrom()),
                        grade.code(),
                        grade.label()))
                .stream();
    }
}
