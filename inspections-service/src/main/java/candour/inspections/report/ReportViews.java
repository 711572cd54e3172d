package candour.inspections.report;

import candour.conventions.CurrentActor;
import candour.inspections.access.Role;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.ReportView.ImprovementView;
import candour.inspections.report.ReportView.JudgementView;
import candour.inspections.report.ReportView.ParagraphView;
import candour.inspections.report.ReportView.SectionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Shows revisions of a report. */
@ApplicationScoped
public class ReportViews {

    private final Reports reports;
    private final CurrentActor current;

    ReportViews(Reports reports, CurrentActor current) {
        this.reports = reports;
        this.current = current;
    }

    public ReportView of(Inspection inspection, Report report, int number) {
        var revision = reports.revision(report, number);
        var document = reports.document(report, number);
        return new ReportView(
                inspection.id(),
                inspection.framework(),
                Framework.valueOf(inspection.framework()).title(),
                inspection.fieldworkFrom(),
                number,
                revision.purpose(),
                revision.hash(),
                revision.previousHash(),
                revision.recordedAt(),
                document.manifest().title(),
                judgements(inspection, document.manifest()),
                improvements(document.manifest()),
                document.manifest().sections().stream()
                        .map(section -> section(document, section))
                        .toList());
    }

    /** The label a reader knows the part by: "Paragraph 12", "Judgement: overall effectiveness". */
    public static String label(Inspection inspection, Manifest manifest, Part part) {
        if (part.isJudgement()) {
            var area = part.address().substring("judgement:".length());
            return Framework.valueOf(inspection.framework())
                    .area(area)
                    .map(known -> "Judgement: %s (%s)"
                            .formatted(
                                    known.labelOn(inspection.fieldworkFrom()),
                                    known.strand().words().toLowerCase(Locale.ROOT)))
                    .orElse("Judgement");
        }
        if (part.isParagraph()) {
            return manifest.paragraph(part)
                    .map(paragraph -> "Paragraph " + paragraph.number())
                    .orElse("A paragraph");
        }
        return part.equals(Part.OUTLINE) ? "Title and headings" : "What needs to improve";
    }

    private static List<JudgementView> judgements(Inspection inspection, Manifest manifest) {
        var framework = Framework.valueOf(inspection.framework());
        return manifest.judgements().stream()
                .map(judgement -> judgement(inspection, framework, judgement))
                .toList();
    }

    private static JudgementView judgement(Inspection inspection, Framework framework, Manifest.Judgement judgement) {
        var area = framework.area(judgement.area()).orElseThrow();
        var grade = framework.grade(judgement.grade());
        return new JudgementView(
                Part.judgement(judgement.area()),
                judgement.area(),
                area.strand().name(),
                area.labelOn(inspection.fieldworkFrom()),
                area.kind().name(),
                judgement.grade(),
                grade.map(known -> known.label()).orElse(null),
                grade.map(known -> known.descriptor()).orElse(null),
                grade.map(known -> known.rank()).orElse(null),
                judgement.reason());
    }

    private static List<ImprovementView> improvements(Manifest manifest) {
        return manifest.improvements().stream()
                .map(item ->
                        new ImprovementView(Part.improvement(item.id()), item.kind(), item.text(), item.reference()))
                .toList();
    }

    private SectionView section(Document document, Manifest.Section section) {
        boolean names = Role.isInspectorate(current.get());
        var paragraphs = section.paragraphs().stream()
                .map(paragraph -> new ParagraphView(
                        Part.paragraph(paragraph.id()),
                        paragraph.id(),
                        paragraph.number(),
                        document.text(paragraph),
                        paragraph.sha256(),
                        names ? paragraph.authorName() : null,
                        paragraph.statesJudgement()))
                .toList();
        return new SectionView(section.heading(), section.area(), paragraphs);
    }
}
