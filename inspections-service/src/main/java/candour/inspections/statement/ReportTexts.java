package candour.inspections.statement;

import candour.inspections.archive.PassageKind;
import candour.inspections.archive.PublishedJudgement;
import candour.inspections.archive.PublishedPassage;
import candour.inspections.archive.PublishedReport;
import candour.inspections.framework.AreaKind;
import candour.quotations.Judgement;
import candour.quotations.Kind;
import candour.quotations.Passage;
import candour.quotations.ReportText;

/** A published report as the quotation finder reads it; imprint and definitions, the same in every report, are no findings. */
final class ReportTexts {

    private static final String INSPECTORATE = "Ofsted";

    private ReportTexts() {}

    static ReportText of(PublishedReport report) {
        return new ReportText(
                report.id().toString(),
                report.title(),
                INSPECTORATE,
                report.passages().stream()
                        .filter(PublishedPassage::searched)
                        .map(ReportTexts::passage)
                        .toList(),
                report.judgements().stream().map(ReportTexts::judgement).toList());
    }

    private static Passage passage(PublishedPassage one) {
        return new Passage(
                one.part(),
                kind(one.kind()),
                orEmpty(one.heading()),
                orEmpty(one.area()),
                number(one.number()),
                one.text());
    }

    private static Kind kind(PassageKind kind) {
        return switch (kind) {
            case PARAGRAPH -> Kind.PARAGRAPH;
            case IMPROVEMENT -> Kind.IMPROVEMENT;
            case PRIORITY_ACTION -> Kind.PRIORITY_ACTION;
        };
    }

    private static Judgement judgement(PublishedJudgement one) {
        return new Judgement(
                one.area(),
                orEmpty(one.strand()),
                one.label(),
                orEmpty(one.grade()),
                orEmpty(one.gradeLabel()),
                one.rank() == null ? 0 : one.rank(),
                one.kind() == AreaKind.OVERALL);
    }

    /** The printed number where it is one; a report made here may number with letters. */
    private static int number(String printed) {
        return printed != null && printed.matches("\\d{1,6}") ? Integer.parseInt(printed) : 0;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
