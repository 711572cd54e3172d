package candour.timescales;

import static candour.timescales.NamedDay.BOXING_DAY;
import static candour.timescales.NamedDay.CHRISTMAS_DAY;
import static candour.timescales.NamedDay.GOOD_FRIDAY;
import static candour.timescales.Nation.ENGLAND_AND_WALES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One meaning of "working day", named for the rule that gives it. Asked about a day outside its table of bank holidays
 * it throws {@link OutsideBankHolidaysException}: it never guesses.
 */
public record WorkingCalendar(String name, NonWorkingDays nonWorking, String source, BankHolidays holidays) {

    /** Publication of a report and the statement of proposed action. */
    public static final WorkingCalendar EW_SI2007_462 = published(
            "EW_SI2007_462",
            new NonWorkingDays(Set.of(ENGLAND_AND_WALES), Set.of(GOOD_FRIDAY, CHRISTMAS_DAY)),
            "Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007, SI 2007/462");

    /** Requests for information. */
    public static final WorkingCalendar UK_FOIA = published(
            "UK_FOIA",
            new NonWorkingDays(Set.of(Nation.values()), Set.of(GOOD_FRIDAY, CHRISTMAS_DAY)),
            "Freedom of Information Act 2000, section 10(6)");

    /** Representations and complaints under the Children Act 1989. */
    public static final WorkingCalendar EW_REPS_2006 = published(
            "EW_REPS_2006",
            new NonWorkingDays(Set.of(ENGLAND_AND_WALES), Set.of(GOOD_FRIDAY, CHRISTMAS_DAY, BOXING_DAY)),
            "Children Act 1989 Representations Procedure (England) Regulations 2006, SI 2006/1738, regulation 2");

    /** The inspectorate's own windows: comments on a draft, complaints. */
    public static final WorkingCalendar OFSTED_POLICY = published(
            "OFSTED_POLICY",
            new NonWorkingDays(Set.of(ENGLAND_AND_WALES), Set.of()),
            "Ofsted complaints procedure: any weekday other than a public holiday");

    /** Timescales of Working Together, which defines no working day of its own. */
    public static final WorkingCalendar EW_WORKING_TOGETHER = published(
            "EW_WORKING_TOGETHER",
            new NonWorkingDays(Set.of(ENGLAND_AND_WALES), Set.of()),
            "Working Together does not define a working day; read as Monday to Friday except bank holidays");

    public WorkingCalendar {
        Checks.written(name, "name of the calendar");
        Checks.written(source, "source of the calendar");
        Objects.requireNonNull(nonWorking, "nonWorking");
        Objects.requireNonNull(holidays, "holidays");
    }

    private static WorkingCalendar published(String name, NonWorkingDays nonWorking, String source) {
        return new WorkingCalendar(name, nonWorking, source, BankHolidays.published());
    }

    /** The calendars of this library, in the order above. */
    public static List<WorkingCalendar> all() {
        return List.of(EW_SI2007_462, UK_FOIA, EW_REPS_2006, OFSTED_POLICY, EW_WORKING_TOGETHER);
    }

    /** The calendar a stored deadline names; an unknown name is an {@link IllegalArgumentException}. */
    public static WorkingCalendar named(String name) {
        return all().stream()
                .filter(calendar -> calendar.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No working calendar is named " + name));
    }

    /** The same meaning over another table. */
    public WorkingCalendar over(BankHolidays table) {
        return new WorkingCalendar(name, nonWorking, source, table);
    }

    /** The version of the table behind it, kept with every deadline. */
    public String version() {
        return holidays.version();
    }

    public boolean isWorkingDay(LocalDate date) {
        return !nonWorking.include(date, holidays);
    }

    /** The nth working day after the day, which need not be one itself; n is 1 or more. */
    public LocalDate workingDayAfter(LocalDate day, int n) {
        return step(day, n, 1);
    }

    /** The nth working day before the day, which need not be one itself; n is 1 or more. */
    public LocalDate workingDayBefore(LocalDate day, int n) {
        return step(day, n, -1);
    }

    /** How many working days come after the first day, up to and including the last: a lag as it is measured. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return Math.toIntExact(first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    private LocalDate step(LocalDate day, int n, int direction) {
        var reached = day;
        for (int found = 0; found < n; found += isWorkingDay(reached) ? 1 : 0) {
            reached = reached.plusDays(direction);
        }
        return reached;
    }
}
