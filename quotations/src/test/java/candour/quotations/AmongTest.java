package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A statement of which nobody says what report it is about. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AmongTest {
    private static final String PRAISE =
            "Despite energetic and visible leadership, services do not protect children well.";
    private static final String VISITS = "Social workers visit children often and know them very well indeed.";
    private static final String BOTH = "Managers read every record each month and act on what they find there.";
    private static final ReportText NORTH = report("north", PRAISE, BOTH);
    private static final ReportText SOUTH = report("south", VISITS, BOTH);

    @Test
    void each_quotation_is_judged_in_the_report_that_holds_it() {
        var among = among("They wrote “energetic and visible leadership” and “Social workers visit children often”.");

        assertThat(among.quotations())
                .extracting(one ->
                        one.verdict() + " in " + one.locations().getFirst().report())
                .containsExactly("CONTEXT_REQUIRED in north", "PART_OF_SENTENCE in south");
    }

    @Test
    void words_that_several_reports_hold_are_judged_where_most_of_the_statement_stands() {
        var among = among("“" + VISITS + "” “" + BOTH + "”");

        assertThat(among.quotations().getLast().locations())
                .extracting(Location::report)
                .containsExactly("south", "north");
        assertThat(among.holders()).containsExactly(new Among.Holder("south", 2, 24), new Among.Holder("north", 1, 13));
    }

    @Test
    void word_for_word_in_one_report_beats_nearly_so_in_another() {
        var near = report("near", PRAISE.replace("visible", "strong") + " " + VISITS);

        var among = Among.of(
                "“" + VISITS + "” “" + PRAISE + "”", List.of(QuotationFinder.of(near), QuotationFinder.of(NORTH)));

        assertThat(among.quotations().getLast().verdict()).isEqualTo(Verdict.VERBATIM_WHOLE_SENTENCE);
        assertThat(among.quotations().getLast().locations())
                .extracting(Location::report)
                .containsExactly("north");
    }

    @Test
    void words_without_marks_are_found_as_well() {
        var among = among("We are proud that social workers visit children often and know them very well indeed.");

        assertThat(among.quotations()).extracting(Quotation::marking).containsExactly(Marking.UNMARKED);
    }

    @Test
    void words_in_marks_that_no_report_holds_are_in_none() {
        var among = among("Inspectors found “a service without any fault at all”.");

        assertThat(among.holders()).isEmpty();
        assertThat(among.quotations()).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.NOT_A_QUOTATION);
            assertThat(one.reasons().getFirst().words()).startsWith("No report published here");
        });
    }

    @Test
    void without_any_report_nothing_is_held() {
        assertThat(Among.of("“energetic and visible leadership”", List.of()).holders())
                .isEmpty();
    }

    private static Among among(String statement) {
        return Among.of(
                statement, Stream.of(NORTH, SOUTH).map(QuotationFinder::of).toList());
    }

    private static ReportText report(String id, String... paragraphs) {
        var passages = new ArrayList<Passage>();
        for (String paragraph : paragraphs) {
            int number = passages.size() + 1;
            passages.add(new Passage("p" + number, Kind.PARAGRAPH, "Findings", "", number, paragraph));
        }
        return new ReportText(id, id, "Ofsted", passages, List.of());
    }
}
