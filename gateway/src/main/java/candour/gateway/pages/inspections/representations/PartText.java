package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.Report;
import candour.gateway.inspections.Report.Improvement;
import candour.gateway.inspections.Report.Judgement;
import candour.gateway.inspections.Report.Paragraph;
import java.util.Optional;

/** One part of the issued draft, as it is named and what it says. */
record PartText(String part, String label, String text) {

    static Optional<PartText> in(Report issued, String part) {
        return issued.paragraphs()
                .filter(paragraph -> paragraph.part().equals(part))
                .map(PartText::of)
                .findFirst()
                .or(() -> issued.judgements().stream()
                        .filter(judgement -> judgement.part().equals(part))
                        .map(PartText::of)
                        .findFirst())
                .or(() -> issued.improvements().stream()
                        .filter(item -> item.part().equals(part))
                        .map(PartText::of)
                        .findFirst());
    }

    private static PartText of(Paragraph paragraph) {
        return new PartText(paragraph.part(), "Paragraph " + paragraph.number(), paragraph.text());
    }

    private static PartText of(Judgement judgement) {
        var said = judgement.gradeLabel() == null ? judgement.reason() : judgement.gradeLabel();
        return new PartText(judgement.part(), "Judgement: " + judgement.label(), said);
    }

    private static PartText of(Improvement item) {
        return new PartText(item.part(), "What needs to improve", item.text());
    }
}
