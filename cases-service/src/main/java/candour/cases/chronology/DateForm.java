package candour.cases.chronology;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The forms in which people write when something happened, tried in this order; British order of day and month. */
enum DateForm {
    // spotless:off
    MOMENT("{date} {hours}:{minutes}", List.of("22 May 2016 14:30", "22/5/16 at 2.30pm"),
            Day.DATE + "(?:,? at|,)? (\\d{1,2})[:.](\\d{2}) ?(am|pm)?", Day::moment),
    ISO_DAY("year-month-day", List.of("2016-05-22"), "(\\d{4})-(\\d{2})-(\\d{2})", (parts, today) -> Bounds.day(
            LocalDate.of(parts.number(1), parts.number(2), parts.number(3)))),
    DAY("day, month and year", List.of("22.05/16", "? 22 may 2016", "Sunday 22nd of May 2016"), Day.DATE,
            (parts, today) -> Bounds.day(Day.of(parts, today))),
    MONTH_FIRST("month, day and year", List.of("May 22, 2016"), "(" + Part.MONTH + ") (\\d{1,2}),? (\\d{4})", (parts, today) -> Bounds.day(
            LocalDate.of(parts.number(3), parts.month(1), parts.number(2)))),
    DAY_OF_NO_YEAR("day and month: the last one", List.of("22 May"), "(\\d{1,2}) (" + Part.MONTH + ")", (parts, today) -> Bounds.last(today,
            year -> Bounds.day(LocalDate.of(year, parts.month(2), parts.number(1))))),
    MONTH("month and year", List.of("? May 2008", "May '08", "05/2008", "2008-05"), "(?:(" + Part.MONTH + ")[ ,.-]*('?\\d{2}|\\d{4})|(\\d{1,2})[/.](\\d{4})|(\\d{4})-(\\d{2}))",
            Part::month),
    MONTH_OF_NO_YEAR("month: the last one", List.of("in May"), "(" + Part.MONTH + ")", (parts, today) -> Bounds.last(today,
            year -> Bounds.month(YearMonth.of(year, parts.month(1))))),
    PART_OF_MONTH("beginning, middle or end of a month", List.of("early May 2016", "end of May 2016"),
            Part.PART + " (" + Part.MONTH + ")[ ,.-]*('?\\d{2}|\\d{4})", (parts, today) -> Part.of(
                    parts.text(1), Bounds.month(YearMonth.of(parts.year(3, today), parts.month(2))))),
    PART_OF_YEAR("beginning, middle or end of a year", List.of("late 2008"), Part.PART + " (\\d{4})", (parts, today) -> Part.of(
            parts.text(1), Bounds.year(parts.number(2)))),
    SEASON("season and year", List.of("spring 2008"), "(spring|summer|autumn|winter) (\\d{4})", (parts, today) -> Season.valueOf(
            parts.upper(1)).in(parts.number(2))),
    TERM("school term and year", List.of("spring term 2008"), "(spring|summer|autumn) term (\\d{4})", (parts, today) -> SchoolTerm.valueOf(
            parts.upper(1)).in(parts.number(2))),
    SEASON_OF_NO_YEAR("season: the last one", List.of("last summer"), "(?:last )?(spring|summer|autumn|winter)", (parts, today) -> Bounds.last(today,
            year -> Season.valueOf(parts.upper(1)).in(year))),
    TERM_OF_NO_YEAR("school term: the last one", List.of("spring term"), "(?:last )?(spring|summer|autumn) term", (parts, today) -> Bounds.last(today,
            year -> SchoolTerm.valueOf(parts.upper(1)).in(year))),
    SCHOOL_YEAR("school year", List.of("school year 2007/08"), "(?:school|academic) year (\\d{4})[/-](\\d{2}|\\d{4})", (parts, today) -> Bounds.range(
            LocalDate.of(parts.number(1), 9, 1), LocalDate.of(parts.number(1) + 1, 8, 31))),
    YEAR("year", List.of("2008", "in 2008"), "(\\d{4})", (parts, today) -> Bounds.year(parts.number(1)));
    // spotless:on

    private final String title;
    private final List<String> examples;
    private final Pattern pattern;
    private final BiFunction<Parts, LocalDate, Bounds> reading;

    DateForm(String title, List<String> examples, String pattern, BiFunction<Parts, LocalDate, Bounds> reading) {
        this.title = title;
        this.examples = examples;
        this.pattern = Pattern.compile(pattern);
        this.reading = reading;
    }

    String title() {
        return title;
    }

    List<String> examples() {
        return examples;
    }

    /** Whether what was written, tidied, has this form. */
    boolean matches(String tidy) {
        return pattern.matcher(tidy).matches();
    }

    /** The days it can mean; an impossible one is a {@link java.time.DateTimeException}. */
    Bounds read(String tidy, LocalDate today) {
        var found = pattern.matcher(tidy);
        found.matches();
        return reading.apply(new Parts(found), today);
    }

    /** Days written with a day, a month and a year. */
    private static final class Day {
        static final String DATE =
                "(\\d{1,2})(?:[./ -](\\d{1,2})[./ -]|[ .-]?(" + Part.MONTH + ")[ .,-]*)('?\\d{2}|\\d{4})";

        static LocalDate of(Parts parts, LocalDate today) {
            int month = parts.has(2) ? parts.number(2) : parts.month(3);
            return LocalDate.of(parts.year(4, today), month, parts.number(1));
        }

        static Bounds moment(Parts parts, LocalDate today) {
            var hour = parts.has(7) ? parts.number(5) % 12 + (parts.text(7).equals("pm") ? 12 : 0) : parts.number(5);
            return Bounds.moment(LocalDateTime.of(of(parts, today), java.time.LocalTime.of(hour, parts.number(6))));
        }
    }
}
