package candour.inspections.reportimport;

import candour.inspections.reportimport.ReadingView.ImprovementView;
import candour.inspections.reportimport.ReadingView.JudgementView;
import candour.inspections.reportimport.ReadingView.ParagraphView;
import candour.inspections.reportimport.ReadingView.SectionView;
import candour.reader.Grade;
import candour.reader.Improvement;
import candour.reader.Judgement;
import candour.reader.JudgementArea;
import candour.reader.Paragraph;
import candour.reader.Reading;
import candour.reader.Section;
import java.util.List;

/** The judgements, improvements and paragraphs of one reading, in this service's words. */
record ReadText(Reading reading) {

    private static final String NOT_JUDGED = "The report says that this was not judged.";

    List<JudgementView> judgements() {
        return reading.judgements().stream().map(ReadText::judgement).toList();
    }

    List<ImprovementView> improvements() {
        return reading.needsToImprove().stream().map(ReadText::improvement).toList();
    }

    List<SectionView> sections() {
        return reading.sections().stream().map(this::section).toList();
    }

    private static JudgementView judgement(Judgement judgement) {
        var grade = judgement.grade();
        var notJudged = grade.known() && grade.value() == Grade.NOT_JUDGED;
        return new JudgementView(
                AreaCodes.code(judgement.area(), judgement.strand()),
                AreaCodes.strand(judgement.area(), judgement.strand()).name(),
                judgement.label(),
                notJudged ? null : grade.optional().map(Grade::name).orElse(null),
                notJudged ? NOT_JUDGED : grade.known() ? null : grade.reason(),
                ReadValue.page(grade),
                grade.confidence(),
                judgement.statedIn());
    }

    private static ImprovementView improvement(Improvement improvement) {
        return new ImprovementView(
                improvement.text(),
                improvement.kind().name(),
                improvement.reference().isEmpty() ? null : improvement.reference(),
                improvement.forBoard(),
                improvement.page());
    }

    private SectionView section(Section section) {
        var areas = section.area().map(this::codes).orElse(List.of());
        return new SectionView(
                section.heading(),
                section.role().name(),
                areas.size() == 1 ? areas.getFirst() : null,
                section.paragraphs().stream().map(this::paragraph).toList());
    }

    private ParagraphView paragraph(Paragraph paragraph) {
        return new ParagraphView(
                paragraph.position(),
                paragraph.number(),
                paragraph.numbered(),
                paragraph.text(),
                paragraph.page(),
                paragraph.confidence(),
                paragraph.states().stream()
                        .flatMap(area -> codes(area).stream())
                        .toList());
    }

    /** Text prints no strand: the area is that of the report's judgement of it, and of both where two strands have one. */
    private List<String> codes(JudgementArea area) {
        return reading.judgements().stream()
                .filter(judgement -> judgement.area() == area)
                .map(judgement -> AreaCodes.code(area, judgement.strand()))
                .distinct()
                .toList();
    }
}
