package candour.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.conventions.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rows of facts: a history that never shrinks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Noted NOTED = new Noted(Instant.parse("2026-03-20T09:30:00Z"), "sana", "Sana Wickett");

    @Test
    void a_row_that_is_put_right_stays_and_no_longer_holds() {
        var facts = new Facts<>(new ArrayList<PersonEducation>());
        facts.add(row("2025-09-01", null, null), TODAY);

        facts.add(row("2025-09-01", "2026-01-09", 0), TODAY);

        assertThat(facts.rows()).hasSize(2);
        assertThat(facts.on(TODAY)).isEmpty();
        assertThat(facts.on(LocalDate.of(2026, 1, 9)))
                .containsExactly(facts.rows().get(1));
        assertThat(facts.lines(TODAY)).extracting(FactLine::holds).containsExactly(false, false);
    }

    @Test
    void days_are_in_order_and_none_is_in_the_future() {
        var facts = new Facts<>(new ArrayList<PersonEducation>());

        assertThatThrownBy(() -> facts.add(row("2026-03-21", null, null), TODAY))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> facts.add(row("2026-03-20", "2026-03-19", null), TODAY))
                .isInstanceOf(ProblemException.class);
        assertThat(facts.rows()).isEmpty();
    }

    @Property
    void whatever_is_recorded_the_history_only_grows_and_no_row_is_put_right_twice(
            @ForAll List<@IntRange(min = -1, max = 8) Integer> corrections) {
        var facts = new Facts<>(new ArrayList<PersonEducation>());
        for (var corrects : corrections) {
            var before = List.copyOf(facts.rows());
            try {
                facts.add(row("2025-09-01", null, corrects < 0 ? null : corrects), TODAY);
                assertThat(facts.rows()).hasSize(before.size() + 1);
            } catch (ProblemException refused) {
                assertThat(facts.rows()).hasSize(before.size());
            }
            assertThat(facts.rows().subList(0, before.size())).isEqualTo(before);
        }
        assertThat(facts.rows())
                .extracting(PersonEducation::corrects)
                .filteredOn(it -> it != null)
                .doesNotHaveDuplicates();
    }

    private static PersonEducation row(String from, String to, Integer corrects) {
        return new PersonEducation(
                "E06999001",
                EducationStatus.ON_ROLL,
                "Northbridge Primary",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "The school",
                corrects,
                NOTED);
    }
}
