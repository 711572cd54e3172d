package candour.inspections.note;

import candour.conventions.ProblemException;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Document;
import candour.inspections.report.Manifest;
import candour.inspections.report.Part;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The findings evidence can bear on: the judgements, from the framework on, and the paragraphs, once they are written. */
@ApplicationScoped
class Findings {

    private static final Manifest NO_REPORT_YET = new Manifest("", List.of(), List.of(), List.of());

    private final Reports reports;

    Findings(Reports reports) {
        this.reports = reports;
    }

    /** Refuses, with 422, what is no finding of this inspection. */
    void require(Inspection inspection, Part part) {
        if (all(inspection).noneMatch(part::equals)) {
            throw ProblemException.rule("/part", "Choose a paragraph or a judgement of this report");
        }
    }

    List<Finding> of(Inspection inspection) {
        var manifest = manifest(inspection);
        return all(inspection)
                .map(part -> new Finding(part, ReportViews.label(inspection, manifest, part)))
                .toList();
    }

    String label(Inspection inspection, Part part) {
        return ReportViews.label(inspection, manifest(inspection), part);
    }

    /** A finding as a reader knows it: "Paragraph 12". */
    record Finding(Part part, String label) {}

    private Stream<Part> all(Inspection inspection) {
        var judgements = Framework.valueOf(inspection.framework()).areas().stream()
                .filter(area -> area.isRequired())
                .map(area -> Part.judgement(area.code()));
        var paragraphs = manifest(inspection).paragraphs().map(one -> Part.paragraph(one.id()));
        return Stream.concat(judgements, paragraphs);
    }

    private Manifest manifest(Inspection inspection) {
        return reports.find(inspection.id())
                .map(reports::newest)
                .map(Document::manifest)
                .orElse(NO_REPORT_YET);
    }
}
