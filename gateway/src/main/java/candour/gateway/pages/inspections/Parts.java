package candour.gateway.pages.inspections;

import candour.gateway.inspections.Report;
import candour.gateway.pages.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The pieces of a report, for choosing some of them. */
public final class Parts {

    private static final int FIRST_WORDS = 90;

    private Parts() {}

    /** Judgements, improvements, then paragraphs with their first words. */
    public static List<Choice> of(Report report) {
        var judgements = report.judgements().stream()
                .map(judgement -> Choice.of(judgement.part(), "Judgement: " + judgement.label()));
        var improvements =
                report.improvements().stream().map(item -> new Choice(item.part(), "Improvement", begun(item.text())));
        var paragraphs = report.paragraphs()
                .map(paragraph ->
                        new Choice(paragraph.part(), "Paragraph " + paragraph.number(), begun(paragraph.text())));
        return Stream.of(judgements, paragraphs, improvements)
                .flatMap(all -> all)
                .toList();
    }

    private static String begun(String text) {
        return text == null || text.length() <= FIRST_WORDS
                ? text
                : text.substring(0, FIRST_WORDS).strip() + "…";
    }
}
