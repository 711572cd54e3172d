package candour.reader.grades;

import candour.reader.Grade;
import candour.reader.page.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that print a grade, and when reports used them; longer ones first, so that the whole wording is taken. */
public enum GradeWord {
    REQUIRES_IMPROVEMENT_TO_BE_GOOD(
            "requires? improvement to be good", Grade.REQUIRES_IMPROVEMENT, "2013-11-01", "9999-12-31"),
    REQUIRES_IMPROVEMENT("requires? improvement", Grade.REQUIRES_IMPROVEMENT, "2013-11-01", "9999-12-31"),
    OUTSTANDING("outstanding", Grade.OUTSTANDING, "2009-04-01", "9999-12-31"),
    INADEQUATE("inadequate", Grade.INADEQUATE, "2009-04-01", "9999-12-31"),
    ADEQUATE("adequate", Grade.ADEQUATE, "2009-04-01", "2013-10-31"),
    GOOD("good", Grade.GOOD, "2009-04-01", "9999-12-31"),
    NOT_JUDGED("not judged", Grade.NOT_JUDGED, "2013-11-01", "9999-12-31");

    /** Any grade, as one group, for use inside larger patterns; in lower case. */
    public static final String ANY =
            "(requires? improvement to be good|requires? improvement|outstanding|inadequate|adequate|good|not judged)";

    private static final Pattern CELL =
            Pattern.compile(ANY + "(?: ?[(,-]? ?grade [1-4]\\)?| ?\\([1-4]\\))?|grade [1-4] ?[-:(]? ?" + ANY + "\\)?");

    private final Pattern printed;
    private final Grade grade;
    private final LocalDate from;
    private final LocalDate to;

    GradeWord(String printed, Grade grade, String from, String to) {
        this.printed = Pattern.compile(printed);
        this.grade = grade;
        this.from = LocalDate.parse(from);
        this.to = LocalDate.parse(to);
    }

    /** The grade these words and nothing else print: "Good", "Grade 3 (Adequate)", "Adequate Grade 3". */
    public static Optional<Grade> in(String text) {
        Matcher cell = CELL.matcher(Words.key(text));
        if (!cell.matches()) return Optional.empty();
        return Optional.of(of(cell.group(1) == null ? cell.group(2) : cell.group(1)));
    }

    /** The grade of words already matched by {@link #ANY}. */
    static Grade of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(word -> word.printed.matcher(lower).matches())
                .findFirst()
                .orElseThrow()
                .grade;
    }

    /** Whether reports of fieldwork that began on this day used the grade. */
    public static boolean inUse(Grade grade, LocalDate on) {
        return Arrays.stream(values())
                .anyMatch(word -> word.grade == grade && !on.isBefore(word.from) && !on.isAfter(word.to));
    }
}
