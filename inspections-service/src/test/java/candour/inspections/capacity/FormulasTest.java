package candour.inspections.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas give the figures that were published: England, 30 September 2023, to the printed decimal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulasTest {

    private static final Map<Figure, Range> ENGLAND_2023 = Map.of(
            Figure.IN_POST_FTE, Range.exactly("33119.1"),
            Figure.AGENCY_FTE, Range.exactly("7173.5"),
            Figure.VACANCIES_FTE, Range.exactly("7722.7"),
            Figure.AGENCY_COVERING_VACANCIES_FTE, Range.exactly("5744.2"),
            Figure.LEAVERS_FTE, Range.exactly("5254.6"),
            Figure.CASES, Range.exactly("337055"),
            Figure.CASE_HOLDERS_FTE, Range.exactly("21111.4"),
            Figure.WORKING_DAYS_LOST, Range.exactly("270751"));

    @ParameterizedTest
    @CsvSource({
        "AGENCY_RATE, 17.8",
        "VACANCY_RATE, 18.9",
        "AGENCY_THAT_COVERS, 80.1",
        "VACANCIES_COVERED, 74.4",
        "TURNOVER, 15.9",
        "CASELOAD, 16.0",
        "SICKNESS_ABSENCE, 3.2"
    })
    void each_published_indicator_comes_out_as_printed(Indicator indicator, String printed) {
        assertThat(indicator.of(new Inputs(ENGLAND_2023))).contains(Range.exactly(printed));
    }

    @ParameterizedTest
    @CsvSource({"IN_POST_FTE", "VACANCIES_FTE"})
    void without_one_input_the_rate_is_unknown_and_says_what_is_missing(Figure without) {
        var known = new EnumMap<Figure, Range>(ENGLAND_2023);
        known.remove(without);
        var inputs = new Inputs(known);

        assertThat(Indicator.VACANCY_RATE.of(inputs)).isEmpty();
        assertThat(inputs.missing()).containsExactly(without);
    }

    @Property
    void a_gap_of_people_is_never_less_than_either_of_its_parts(
            @ForAll @IntRange(max = 100) int vacant, @ForAll @IntRange(max = 100) int off) {
        var gap = Gap.PEOPLE_AT_ONE_TIME
                .of(new Inputs(Map.of(
                        Figure.VACANCY_RATE, Range.exactly(Integer.toString(vacant)),
                        Figure.ABSENT_AT_ONE_TIME, Range.exactly(Integer.toString(off)))))
                .orElseThrow();

        assertThat(gap.low().intValue()).isBetween(Math.max(vacant, off), 100);
    }

    @Property
    void uncertain_inputs_give_a_range_that_holds_every_certain_one(
            @ForAll @IntRange(max = 100) int low, @ForAll @IntRange(max = 50) int more) {
        int high = Math.min(100, low + more);
        var uncertain = gapWhenOff(new Range(
                Range.exactly(low + "").low(), Range.exactly(high + "").low()));

        assertThat(gapWhenOff(Range.exactly(low + "")).overlaps(uncertain)).isTrue();
        assertThat(gapWhenOff(Range.exactly(high + "")).overlaps(uncertain)).isTrue();
    }

    @Property
    void twenty_two_a_gap_with_an_input_missing_is_unknown_and_names_it_and_none_is_ever_0_for_want_of_one(
            @ForAll Set<Figure> known) {
        for (var gap : Gap.values()) {
            var inputs = new Inputs(known.stream().collect(Collectors.toMap(Function.identity(), FormulasTest::some)));

            var value = gap.of(inputs);

            assertThat(value.isEmpty()).isEqualTo(!inputs.missing().isEmpty());
            assertThat(inputs.used()).allMatch(known::contains);
            assertThat(inputs.missing()).noneMatch(known::contains);
        }
    }

    @Property
    void twenty_two_a_claimed_gap_is_an_input_of_no_gap(@ForAll Set<Figure> known) {
        for (var gap : Gap.values()) {
            var inputs = new Inputs(known.stream().collect(Collectors.toMap(Function.identity(), FormulasTest::some)));

            gap.of(inputs);

            assertThat(inputs.used()).doesNotContain(Figure.CAPACITY_GAP);
            assertThat(inputs.missing()).doesNotContain(Figure.CAPACITY_GAP);
        }
    }

    private static Range some(Figure figure) {
        return Range.exactly(Integer.toString(figure.ordinal() + 1));
    }

    private static Range gapWhenOff(Range off) {
        return Gap.PEOPLE_AT_ONE_TIME
                .of(new Inputs(Map.of(Figure.VACANCY_RATE, Range.exactly("20"), Figure.ABSENT_AT_ONE_TIME, off)))
                .orElseThrow();
    }
}
