package candour.inspections.capacity;

import static candour.inspections.capacity.Figure.ABSENT_AT_ONE_TIME;
import static candour.inspections.capacity.Figure.AGENCY_FTE;
import static candour.inspections.capacity.Figure.CASELOAD_STANDARD;
import static candour.inspections.capacity.Figure.CASES;
import static candour.inspections.capacity.Figure.CASE_HOLDERS_FTE;
import static candour.inspections.capacity.Figure.IN_POST_FTE;
import static candour.inspections.capacity.Figure.PRODUCTIVE_DAYS;
import static candour.inspections.capacity.Figure.SICKNESS_DAYS_PER_PERSON;
import static candour.inspections.capacity.Figure.STAFF_SPEND;
import static candour.inspections.capacity.Figure.STANDARD_DAY_COST;
import static candour.inspections.capacity.Figure.UNALLOCATED_CASES;
import static candour.inspections.capacity.Figure.VACANCIES_FTE;
import static candour.inspections.capacity.Figure.WORKING_DAYS_LOST;

import java.util.Optional;
import java.util.function.Function;

/**
 * The three gaps between what is needed and what there is: of people, of cases, of money. They are never added up, and a
 * missing input makes a gap unknown, not 0. Two figures of absence give two gaps of people: a rate of the year and a count of
 * one day are different things.
 */
public enum Gap {
    // spotless:off
    PEOPLE_BY_YEAR("People", "1 - (1 - vacancy rate) x (1 - sickness of the year); agency staff not counted",
            in -> people(in, sicknessOfTheYear(in))),
    PEOPLE_AT_ONE_TIME("People", "1 - (1 - vacancy rate) x (1 - share off at any one time); agency staff not counted",
            in -> people(in, in.of(ABSENT_AT_ONE_TIME).map(Range::fromPercent))),
    PEOPLE_WITH_AGENCY("People", "1 - (in post x (1 - sickness of the year) + agency) / (in post + vacancies)",
            Gap::peopleWithAgency),
    CASES_HELD("Cases", "1 - (staff with cases x agreed caseload) / (cases held + cases with nobody allocated)",
            Gap::cases),
    MONEY("Money", "1 - (productive days x cost of a standard day) / spend on staff",
            in -> in.all(PRODUCTIVE_DAYS, STANDARD_DAY_COST, STAFF_SPEND)
                    .filter(all -> all.get(2).isPositive())
                    .map(all -> Range.ONE.minus(all.get(0).times(all.get(1)).over(all.get(2)))));
    // spotless:on

    /** Edition of these formulas, kept with every value. */
    static final String VERSION = "2026-11";

    private final String of;
    private final String definition;
    private final Function<Inputs, Optional<Range>> formula;

    Gap(String of, String definition, Function<Inputs, Optional<Range>> formula) {
        this.of = of;
        this.definition = definition;
        this.formula = formula;
    }

    /** Of people, of cases, or of money. */
    public String of() {
        return of;
    }

    public String definition() {
        return definition;
    }

    /** In per cent with one decimal; empty where an input is missing. */
    Optional<Range> of(Inputs inputs) {
        return formula.apply(inputs).map(Range::asPercent);
    }

    private static Optional<Range> people(Inputs in, Optional<Range> absent) {
        var vacant = vacancyRate(in);
        return vacant.flatMap(empty ->
                absent.map(off -> Range.ONE.minus(Range.ONE.minus(empty).times(Range.ONE.minus(off)))));
    }

    /** As somebody gave it, else as the census figures make it. */
    private static Optional<Range> vacancyRate(Inputs in) {
        if (in.has(VACANCIES_FTE) && in.has(IN_POST_FTE)) {
            return in.all(VACANCIES_FTE, IN_POST_FTE)
                    .filter(all -> all.getFirst().isPositive() || all.get(1).isPositive())
                    .map(all -> Range.share(all.getFirst(), all.get(1)));
        }
        return in.of(Figure.VACANCY_RATE).map(Range::fromPercent);
    }

    private static Optional<Range> sicknessOfTheYear(Inputs in) {
        var days = WorkingDaysInYear.DEPARTMENT.days();
        if (in.has(WORKING_DAYS_LOST) && in.has(IN_POST_FTE)) {
            return in.all(WORKING_DAYS_LOST, IN_POST_FTE)
                    .filter(all -> all.get(1).isPositive())
                    .map(all -> all.getFirst().over(all.get(1).times(days)));
        }
        return in.of(SICKNESS_DAYS_PER_PERSON).map(lost -> lost.over(days));
    }

    private static Optional<Range> peopleWithAgency(Inputs in) {
        var absent = sicknessOfTheYear(in);
        return in.all(IN_POST_FTE, VACANCIES_FTE, AGENCY_FTE)
                .filter(all -> all.get(0).plus(all.get(1)).isPositive())
                .flatMap(all -> absent.map(off -> {
                    var available = all.get(0).times(Range.ONE.minus(off)).plus(all.get(2));
                    return Range.ONE.minus(available.over(all.get(0).plus(all.get(1))));
                }));
    }

    private static Optional<Range> cases(Inputs in) {
        return in.all(CASE_HOLDERS_FTE, CASELOAD_STANDARD, CASES, UNALLOCATED_CASES)
                .filter(all -> all.get(2).plus(all.get(3)).isPositive())
                .map(all -> Range.ONE.minus(
                        all.get(0).times(all.get(1)).over(all.get(2).plus(all.get(3)))));
    }
}
