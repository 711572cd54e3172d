package candour.timescales;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Timescales as a Markdown page that a practitioner can check against the book, a line a rule. */
public final class RulesTable {
    private static final List<String> HEADINGS = List.of(
            "timescale",
            "on whom",
            "regime",
            "in force",
            "starts with",
            "stops with",
            "term",
            "counted",
            "calendar",
            "force",
            "source",
            "verified");

    private RulesTable() {}

    /** The rows in the order given, then each calendar used with the days it leaves out; ends with a line feed. */
    public static String markdown(String title, List<? extends Timescale<?>> timescales) {
        var heading = Stream.of(line(HEADINGS), "|" + " --- |".repeat(HEADINGS.size()));
        var rows = timescales.stream().flatMap(RulesTable::rows);
        var calendars = calendars(timescales).map(RulesTable::calendar);
        return Stream.of(Stream.of("# " + title, ""), heading, rows, Stream.of("", "## Calendars", ""), calendars)
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private static Stream<String> rows(Timescale<?> timescale) {
        return timescale.rules().rows().stream().map(rule -> row(timescale, rule));
    }

    private static String row(Timescale<?> timescale, Rule<?> rule) {
        var authority = rule.authority();
        var cells = Stream.of(
                Stream.of(
                        plain(timescale.name()),
                        timescale.onWhom(),
                        rule.regime().name(),
                        inForce(rule.regime())),
                course(rule.course()),
                Stream.of(authority.force().words(), authority.source(), authority.verified() ? "yes" : "no"));
        return line(cells.flatMap(part -> part).toList());
    }

    private static Stream<String> course(Optional<? extends Course<?>> course) {
        return course.map(it -> Stream.of(
                        plain(it.starts().toString()),
                        plain(it.stops().toString()),
                        it.term().words(),
                        it.term().counted(),
                        it.calendar().name()))
                .orElse(Stream.of("", "", "none", "", ""));
    }

    private static String inForce(Regime regime) {
        return regime.endedOn().map(end -> regime.validFrom() + " to " + end).orElse("from " + regime.validFrom());
    }

    private static Stream<WorkingCalendar> calendars(List<? extends Timescale<?>> timescales) {
        return timescales.stream()
                .flatMap(timescale -> timescale.rules().rows().stream())
                .flatMap(rule -> rule.course().map(Course::calendar).stream())
                .distinct();
    }

    private static String calendar(WorkingCalendar calendar) {
        return "- `%s` leaves out %s. Source: %s."
                .formatted(calendar.name(), calendar.nonWorking().words(), calendar.source());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RulesTable::cell).collect(joining(" | ", "| ", " |"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
