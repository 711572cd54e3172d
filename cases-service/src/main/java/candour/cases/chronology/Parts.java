package candour.cases.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;

/** The groups of a form as they were written. */
record Parts(MatchResult found) {

    boolean has(int group) {
        return found.group(group) != null;
    }

    String text(int group) {
        return found.group(group);
    }

    String upper(int group) {
        return text(group).toUpperCase(Locale.ROOT);
    }

    int number(int group) {
        return Integer.parseInt(text(group));
    }

    /** The month of a name or of its beginning. */
    int month(int group) {
        return Part.MONTHS.indexOf(text(group).substring(0, 3)) / 3 + 1;
    }

    /** Of two digits, the last such year that is not to come. */
    int year(int group, LocalDate today) {
        var digits = text(group).replace("'", "");
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int century = today.getYear() / 100 * 100;
        return century + year <= today.getYear() ? century + year : century - 100 + year;
    }

    /** Refuses a year that nobody writing a chronology can mean. */
    static int sensible(int year) {
        if (year < 1900) {
            throw new DateTimeException("Not a year of a chronology: " + year);
        }
        return year;
    }
}
