package candour.cases.conference;

import candour.conventions.ProblemException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** A day on which a conference may be: the census takes none at a weekend (rule 8875). */
final class Weekday {

    private Weekday() {}

    static void mustBe(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            throw ProblemException.rule("/on", "Enter a day that is not at a weekend (rule 8875)");
        }
    }
}
