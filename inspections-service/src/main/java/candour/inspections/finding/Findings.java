package candour.inspections.finding;

import candour.conventions.ProblemException;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.Inspections;
import candour.inspections.report.Document;
import candour.inspections.report.Report;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import candour.inspections.report.Sha256;
import candour.inspections.scrutiny.ScrutinyFinding;
import candour.inspections.scrutiny.ScrutinyReport;
import candour.inspections.scrutiny.ScrutinyReports;
import candour.inspections.weakness.Weaknesses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What was found about an authority, whoever found it: only what is public can be pointed at. */
@ApplicationScoped
public class Findings {

    private final ScrutinyReports scrutiny;
    private final Weaknesses weaknesses;
    private final Inspections inspections;
    private final Reports reports;

    Findings(ScrutinyReports scrutiny, Weaknesses weaknesses, Inspections inspections, Reports reports) {
        this.scrutiny = scrutiny;
        this.weaknesses = weaknesses;
        this.inspections = inspections;
        this.reports = reports;
    }

    /** The finding about this authority, or 422: what is not published is not there. */
    public Finding get(FindingRef ref, String authority) {
        return find(ref, authority)
                .orElseThrow(() -> ProblemException.rule(
                        "/finding", "Name a finding about this authority that is published here"));
    }

    private Optional<Finding> find(FindingRef ref, String authority) {
        if (ref.isWeakness()) {
            return ofWeakness(ref, authority);
        }
        return ref.isOfScrutiny() ? ofScrutiny(ref, authority) : ofInspection(ref, authority);
    }

    private Optional<Finding> ofWeakness(FindingRef ref, String authority) {
        return weaknesses
                .findByIdOptional(ref.weakness())
                .filter(one -> one.authority().equals(authority))
                .map(one -> new Finding(
                        ref,
                        "Weakness %s: %s".formatted(one.reference(), one.title()),
                        one.finding(),
                        Sha256.of(one.finding())));
    }

    private Optional<Finding> ofScrutiny(FindingRef ref, String authority) {
        return scrutiny.finding(ref.finding())
                .filter(report -> report.authority().equals(authority))
                .map(report -> of(ref, report));
    }

    private static Finding of(FindingRef ref, ScrutinyReport report) {
        var one = report.findings().stream()
                .filter(finding -> finding.id().equals(ref.finding()))
                .findFirst()
                .orElseThrow();
        var source = "Scrutiny report “%s”, finding %d".formatted(report.title(), number(report, one));
        return new Finding(ref, source, one.text(), one.sha256());
    }

    private static int number(ScrutinyReport report, ScrutinyFinding one) {
        return report.findings().indexOf(one) + 1;
    }

    private Optional<Finding> ofInspection(FindingRef ref, String authority) {
        return inspections
                .findByIdOptional(ref.inspection())
                .filter(found ->
                        found.authority().equals(authority) && found.state().isPublished())
                .flatMap(found -> reports.find(found.id()).flatMap(report -> of(ref, found, report)));
    }

    private Optional<Finding> of(FindingRef ref, Inspection inspection, Report report) {
        return report.finalRevision()
                .map(number -> reports.document(report, number))
                .flatMap(document -> document.part(ref.part()).map(text -> of(ref, inspection, document, text)));
    }

    private static Finding of(FindingRef ref, Inspection inspection, Document document, String text) {
        var place = ReportViews.label(inspection, document.manifest(), ref.part());
        return new Finding(
                ref, "Inspection report %s, %s".formatted(inspection.reference(), place), text, Sha256.of(text));
    }
}
