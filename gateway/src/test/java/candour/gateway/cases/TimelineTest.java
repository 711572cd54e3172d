package candour.gateway.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A line of time shows for how long nobody saw the child. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void more_than_six_weeks_without_a_visit_at_which_the_child_was_seen_is_a_band() {
        var timeline = Timeline.of(
                List.of(event("2026-01-05", true), event("2026-03-01", false), event("2026-06-01", true)), TODAY);

        assertThat(timeline.unseen()).singleElement().satisfies(band -> {
            assertThat(band.from()).isEqualTo("2026-01-05");
            assertThat(band.to()).isEqualTo("2026-06-01");
            assertThat(band.days()).isEqualTo(147);
        });
    }

    @Test
    void exactly_six_weeks_is_no_band() {
        var timeline = Timeline.of(List.of(event("2026-05-19", true)), TODAY);

        assertThat(timeline.unseen()).isEmpty();
    }

    @Test
    void a_child_never_seen_is_unseen_from_the_first_event_to_today() {
        var timeline = Timeline.of(List.of(event("2026-01-05", false)), TODAY);

        assertThat(timeline.unseen()).singleElement().satisfies(band -> {
            assertThat(band.x()).isZero();
            assertThat(band.width()).isEqualTo(1000);
        });
    }

    @Test
    void nothing_recorded_is_an_empty_line() {
        assertThat(Timeline.of(List.of(), TODAY).marks()).isEmpty();
    }

    private static Event event(String day, boolean seen) {
        var on = LocalDate.parse(day);
        return new Event(
                "0197",
                "visit.seen",
                new Event.When(on, on, null, "DAY", null, false),
                "A visit.",
                "OBSERVED",
                null,
                null,
                new Event.Seen(seen, null, null),
                null,
                null,
                List.of());
    }
}
