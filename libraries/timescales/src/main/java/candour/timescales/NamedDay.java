package candour.timescales;

import static java.time.Month.DECEMBER;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Predicate;

/** Days that regulations name beside bank holidays; they hold whatever the table says. */
public enum NamedDay {
    GOOD_FRIDAY("Good Friday", date -> date.equals(easterSunday(date.getYear()).minusDays(2))),
    CHRISTMAS_DAY("Christmas Day", date -> MonthDay.from(date).equals(MonthDay.of(DECEMBER, 25))),
    BOXING_DAY("Boxing Day", date -> MonthDay.from(date).equals(MonthDay.of(DECEMBER, 26)));

    private final String words;
    private final Predicate<LocalDate> fallsOn;

    NamedDay(String words, Predicate<LocalDate> fallsOn) {
        this.words = words;
        this.fallsOn = fallsOn;
    }

    public String words() {
        return words;
    }

    public boolean fallsOn(LocalDate date) {
        return fallsOn.test(date);
    }

    /** The Gregorian computation of 1876 known as Butcher's. */
    static LocalDate easterSunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int days = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
