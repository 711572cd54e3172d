package candour.cases.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every day and for whatever is written. */
class WrittenDatePropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final List<String> PATTERNS = List.of(
            "d.MM/uu", "dd/MM/uuuu", "d MMMM uuuu", "d MMM uu", "EEEE d MMMM uuuu", "uuuu-MM-dd", "MMMM d, uuuu");
    private static final List<String> WIDER = List.of("MMMM uuuu", "MM/uuuu", "uuuu", "'about' MMMM uuuu", "'in' uuuu");

    @Property
    @Label("a day is read as that day in every form of a day, shouted or not, with a question mark or without")
    void a_day_is_that_day(
            @ForAll("days") LocalDate day,
            @ForAll("patterns") String pattern,
            @ForAll boolean loud,
            @ForAll boolean asked) {
        var written = format(day, pattern);
        var said = (asked ? "? " : "") + (loud ? written.toUpperCase(Locale.UK) : written);

        var occurred = WrittenDate.read(said, TODAY).orElseThrow();

        assertThat(occurred.from()).isEqualTo(day).isEqualTo(occurred.to());
        assertThat(occurred.uncertain()).isEqualTo(asked);
        assertThat(occurred.originalText()).isEqualTo(said);
    }

    @Property
    @Label("what is wider than a day holds the day")
    void wider_holds_the_day(@ForAll("days") LocalDate day, @ForAll("wider") String pattern) {
        var occurred = WrittenDate.read(format(day, pattern), TODAY).orElseThrow();

        assertThat(day).isBetween(occurred.from(), occurred.to());
    }

    @Property
    @Label("whatever is written is read as days in order, or not at all")
    void never_anything_else(@ForAll("scribbles") String written) {
        assertThat(WrittenDate.read(written, TODAY).stream()).allSatisfy(occurred -> {
            assertThat(occurred.from()).isBeforeOrEqualTo(occurred.to());
            assertThat(occurred.originalText()).isEqualTo(written);
        });
    }

    @Property
    @Label("events stand in the order of their first days")
    void events_stand_in_order(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        var first = Occurred.on(one).place(new UUID(0, 2));
        var second = Occurred.on(other).place(new UUID(0, 1));

        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(one.equals(other) ? 1 : Integer.signum(one.compareTo(other)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1930, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .filter(day -> day.getYear() > TODAY.getYear() - 100 + 1);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(PATTERNS);
    }

    @Provide
    Arbitrary<String> wider() {
        return Arbitraries.of(WIDER);
    }

    @Provide
    Arbitrary<String> scribbles() {
        var pieces = Arbitraries.of(
                "22", "5", "May", "2016", "16", "spring", "term", "/", ".", " ", "-", "?", "to", "between", "and",
                "late", "of", "about", "12:30", "pm", "99", "0", "31", "Feb", "é", "'");
        return pieces.list().ofMaxSize(8).map(list -> String.join("", list)).edgeCases(edge -> edge.add(""));
    }

    private static String format(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }
}
