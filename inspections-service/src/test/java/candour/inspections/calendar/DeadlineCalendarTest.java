package candour.inspections.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import candour.inspections.inspection.InspectionTimescale;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is written is read back by another program that knows the standard, and keeps its small print. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineCalendarTest {

    private static final URI ADDRESS = URI.create("https://candour.example");
    private static final UUID INSPECTION = UUID.fromString("0199a000-0000-7000-8000-000000000001");

    @Test
    void a_deadline_is_an_all_day_event_on_its_last_day() {
        var event = event(entry("Northbridge City Council", null));

        assertThat(event.getSummary().getValue())
                .isEqualTo("Comments on the draft: Northbridge City Council, INS-2024-0001");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .contains("2024");
        assertThat(event.getUid().getValue()).isEqualTo(INSPECTION + "-comments-due@candour.example");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getUrl().getValue()).isEqualTo(ADDRESS + "/inspections/" + INSPECTION);
        assertThat(event.getCategories().getFirst().getValues())
                .containsExactly("policy of the inspectorate or department");
    }

    @Test
    void a_deadline_that_was_met_is_the_next_edition_of_the_same_event() {
        var event = event(entry("Northbridge City Council", LocalDate.of(2024, 6, 13)));

        assertThat(event.getUid().getValue()).isEqualTo(INSPECTION + "-comments-due@candour.example");
        assertThat(event.getSequence().getValue()).isOne();
        assertThat(event.getSummary().getValue()).startsWith("Met: ");
    }

    @Test
    void another_reader_of_the_standard_has_nothing_to_say_against_it() {
        var calendar = parsed(DeadlineCalendar.of(
                List.of(entry("Åre, Ö; \\ and\nmore", null), entry("B".repeat(200), LocalDate.of(2024, 6, 13))),
                ADDRESS));

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(calendar.getEvents().getFirst().getSummary().getValue()).contains("Åre, Ö; \\ and\nmore");
    }

    @Test
    void each_line_ends_as_the_standard_says_and_is_at_most_75_octets() {
        var text = DeadlineCalendar.of(List.of(entry("Ü".repeat(300) + "😀".repeat(50), null)), ADDRESS);

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Stream.of(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Property(tries = 200)
    void any_words_come_back_as_they_were(@ForAll @UniqueElements List<String> parts) {
        var words = String.join("", parts).replaceAll("\\p{Cntrl}|\\p{Cs}|[\\uFFFE\\uFFFF]", "");

        var read = unfolded(new CalendarText().text("SUMMARY", words).toString());

        assertThat(read).isEqualTo("SUMMARY:" + words);
    }

    private static String unfolded(String text) {
        var line = text.replace("\r\n ", "").replaceAll("\\r\\n$", "");
        return line.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\");
    }

    private static CalendarEntry entry(String authority, LocalDate metOn) {
        var clock = InspectionTimescale.COMMENTS_DUE;
        return new CalendarEntry(
                INSPECTION,
                "INS-2024-0001",
                authority,
                clock,
                clock.rules().in("ILACS_2018").orElseThrow().authority(),
                LocalDate.of(2024, 6, 10),
                LocalDate.of(2024, 6, 17),
                metOn);
    }

    private static VEvent event(CalendarEntry entry) {
        return parsed(DeadlineCalendar.of(List.of(entry), ADDRESS)).getEvents().getFirst();
    }

    private static ICalendar parsed(String text) {
        return Biweekly.parse(text).first();
    }
}
