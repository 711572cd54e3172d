package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import candour.quotations.text.Prose;
import candour.quotations.text.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Over every sentence of the published reports kept with the report reader. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RealReportsTest {
    /** What stands in the sentences around a whole one: before it, or after it. */
    private static final Set<Code> MAY_BE_LEFT_OUT = EnumSet.of(
            Code.CONTRAST_FOLLOWS, Code.LIST_OPENING_LEFT_OUT, Code.EARLIER_INSPECTION_LEFT_OUT, Code.LIMIT_LEFT_OUT);

    @Test
    void every_whole_sentence_is_found_and_only_the_sentences_around_it_can_be_held_against_it() throws IOException {
        var wrong = new ArrayList<String>();
        int checked = 0;
        for (ReportText report : RealReports.kept()) {
            QuotationFinder finder = QuotationFinder.of(report);
            for (Passage passage : report.passages()) checked += check(finder, passage, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(1000);
    }

    private static int check(QuotationFinder finder, Passage passage, List<String> wrong) {
        Prose prose = Prose.of(passage.text());
        for (Range sentence : prose.sentences()) {
            String words = prose.span(sentence.from(), sentence.to()).of(passage.text());
            Quotation quotation = finder.check("It says: «" + words + "»", Elsewhere.NOWHERE)
                    .quotations()
                    .getFirst();
            if (!isRight(quotation, passage, words)) wrong.add(passage.id() + ": " + words + " " + quotation);
        }
        return prose.sentences().size();
    }

    private static boolean isRight(Quotation quotation, Passage passage, String words) {
        boolean found = quotation.locations().stream()
                .anyMatch(at ->
                        at.selector().exact().equals(words) || at.passage().equals(passage.id()));
        boolean whole = quotation.verdict() == Verdict.VERBATIM_WHOLE_SENTENCE
                || quotation.locations().size() > 1;
        return found && (whole || MAY_BE_LEFT_OUT.stream().anyMatch(quotation::has));
    }
}
