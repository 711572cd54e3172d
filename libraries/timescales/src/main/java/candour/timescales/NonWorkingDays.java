package candour.timescales;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The days a rule does not count: weekends, the days it names, and the bank holidays of the nations it names. */
public record NonWorkingDays(Set<Nation> nations, Set<NamedDay> named) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public NonWorkingDays {
        nations = Set.copyOf(nations);
        named = Set.copyOf(named);
    }

    boolean include(LocalDate date, BankHolidays holidays) {
        return holidays.isHoliday(date, nations)
                || WEEKEND.contains(date.getDayOfWeek())
                || named.stream().anyMatch(day -> day.fallsOn(date));
    }

    /** "Saturdays, Sundays, Good Friday, Christmas Day, bank holidays in England and Wales". */
    public String words() {
        var days = named.stream().sorted().map(day -> day.words() + ", ").collect(joining());
        return "Saturdays, Sundays, " + days + "bank holidays in " + where();
    }

    private String where() {
        return nations.size() == Nation.values().length
                ? "any part of the United Kingdom"
                : nations.stream().sorted().map(Nation::words).collect(joining(" or "));
    }
}
