package candour.inspections.print;

import candour.inspections.framework.Framework;
import candour.inspections.framework.Strand;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.ReportView;
import candour.printed.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The report itself as blocks to print: its notices, grades, what needs to improve, its text. */
final class ReportPages {

    private static final List<Block.Column> GRADES =
            List.of(new Block.Column("Judgement", 3), new Block.Column("Grade", 4));

    private final Inspection inspection;
    private final ReportView report;
    private final String authorityName;
    private final List<Block> blocks = new ArrayList<>();

    private ReportPages(Inspection inspection, ReportView report, String authorityName) {
        this.inspection = inspection;
        this.report = report;
        this.authorityName = authorityName;
    }

    static List<Block> of(Inspection inspection, ReportView report, String authorityName) {
        return new ReportPages(inspection, report, authorityName).blocks();
    }

    private List<Block> blocks() {
        notices();
        blocks.add(new Block.Paragraph(report.title()));
        blocks.add(new Block.Paragraph("Framework: %s. Fieldwork %s to %s."
                .formatted(
                        Framework.valueOf(inspection.framework()).title(),
                        Wording.day(inspection.fieldworkFrom()),
                        Wording.day(inspection.fieldworkTo()))));
        judgements();
        improvements();
        text();
        return blocks;
    }

    private void notices() {
        if (!inspection.state().isPublished()) {
            blocks.add(new Block.Notice(
                    "Draft, not for publication",
                    "Only the people named to receive it may read this text. That it was printed is on record."));
        }
        inspection
                .rehearsalOf()
                .ifPresent(other -> blocks.add(new Block.Notice(
                        "Rehearsal",
                        "Replays a published report of %s. Nothing here is a statement about %s."
                                .formatted(other, authorityName))));
    }

    private void judgements() {
        blocks.add(new Block.Heading(1, "Judgements"));
        var strands = report.judgements().stream()
                .collect(Collectors.groupingBy(
                        ReportView.JudgementView::strand, LinkedHashMap::new, Collectors.toList()));
        strands.forEach((strand, lines) -> blocks.add(new Block.Table(
                Strand.valueOf(strand).words(),
                GRADES,
                lines.stream().map(line -> List.of(line.label(), grade(line))).toList())));
    }

    private static String grade(ReportView.JudgementView line) {
        if (line.gradeLabel() == null) {
            return line.reason() == null ? "Not graded yet" : "Not judged: " + line.reason();
        }
        var label = line.rank() == null ? line.gradeLabel() : "%s (grade %d)".formatted(line.gradeLabel(), line.rank());
        return line.gradeDescriptor() == null ? label : label + ", " + line.gradeDescriptor();
    }

    private void improvements() {
        if (report.improvements().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, "What needs to improve"));
        var kinds = report.improvements().stream()
                .collect(Collectors.groupingBy(
                        item -> Wording.of(item.kind()), LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((kind, items) -> {
            if (!kind.isEmpty()) {
                blocks.add(new Block.Heading(2, kind));
            }
            blocks.add(new Block.Bullets(items.stream().map(ReportPages::said).toList()));
        });
    }

    private static String said(ReportView.ImprovementView item) {
        return item.reference() == null ? item.text() : "%s (%s)".formatted(item.text(), item.reference());
    }

    private void text() {
        blocks.add(new Block.Heading(1, "Full text"));
        for (var section : report.sections()) {
            if (section.heading() != null && !section.heading().isBlank()) {
                blocks.add(new Block.Heading(2, section.heading()));
            }
            section.paragraphs()
                    .forEach(paragraph -> blocks.add(
                            new Block.Numbered(Wording.or(paragraph.number(), ""), Wording.or(paragraph.text(), ""))));
        }
    }
}
