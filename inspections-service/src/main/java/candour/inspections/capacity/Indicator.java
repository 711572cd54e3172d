package candour.inspections.capacity;

import static candour.inspections.capacity.Figure.AGENCY_COVERING_VACANCIES_FTE;
import static candour.inspections.capacity.Figure.AGENCY_FTE;
import static candour.inspections.capacity.Figure.CASES;
import static candour.inspections.capacity.Figure.CASE_HOLDERS_FTE;
import static candour.inspections.capacity.Figure.IN_POST_FTE;
import static candour.inspections.capacity.Figure.LEAVERS_FTE;
import static candour.inspections.capacity.Figure.VACANCIES_FTE;
import static candour.inspections.capacity.Figure.WORKING_DAYS_LOST;

import java.util.Optional;
import java.util.function.Function;

/**
 * The published indicators of the children's social work workforce and the formulas they obey. Source: Explore education
 * statistics, children's social work workforce, data guidance; each formula gives the printed decimals of England 2023.
 */
public enum Indicator {
    // spotless:off
    AGENCY_RATE("Agency rate", "agency / (in post + agency)", true,
            in -> share(in, AGENCY_FTE, IN_POST_FTE)),
    VACANCY_RATE("Vacancy rate", "vacancies / (in post + vacancies)", true,
            in -> share(in, VACANCIES_FTE, IN_POST_FTE)),
    AGENCY_THAT_COVERS("Agency staff who cover vacancies", "agency covering vacancies / agency", true,
            in -> ratio(in, AGENCY_COVERING_VACANCIES_FTE, AGENCY_FTE)),
    VACANCIES_COVERED("Vacancies covered by agency staff", "agency covering vacancies / vacancies", true,
            in -> ratio(in, AGENCY_COVERING_VACANCIES_FTE, VACANCIES_FTE)),
    TURNOVER("Turnover", "leavers in the year / in post", true,
            in -> ratio(in, LEAVERS_FTE, IN_POST_FTE)),
    CASELOAD("Average caseload", "cases held / staff with at least one case", false,
            in -> ratio(in, CASES, CASE_HOLDERS_FTE)),
    SICKNESS_ABSENCE("Sickness absence", "working days lost / (in post x working days in the year)", true,
            in -> in.all(WORKING_DAYS_LOST, IN_POST_FTE)
                    .filter(all -> all.get(1).isPositive())
                    .map(all -> all.getFirst().over(all.get(1).times(WorkingDaysInYear.DEPARTMENT.days()))));
    // spotless:on

    private final String title;
    private final String definition;
    private final boolean percent;
    private final Function<Inputs, Optional<Range>> formula;

    Indicator(String title, String definition, boolean percent, Function<Inputs, Optional<Range>> formula) {
        this.title = title;
        this.definition = definition;
        this.percent = percent;
        this.formula = formula;
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }

    public String unit() {
        return percent ? "%" : "cases for one full-time equivalent";
    }

    /** With one decimal, as printed; empty where an input is missing or a denominator is 0. */
    Optional<Range> of(Inputs inputs) {
        return formula.apply(inputs).map(value -> percent ? value.asPercent() : value.printed());
    }

    private static Optional<Range> ratio(Inputs in, Figure numerator, Figure denominator) {
        return in.all(numerator, denominator)
                .filter(all -> all.get(1).isPositive())
                .map(all -> all.getFirst().over(all.get(1)));
    }

    private static Optional<Range> share(Inputs in, Figure part, Figure rest) {
        return in.all(part, rest)
                .filter(all -> all.getFirst().isPositive() || all.get(1).isPositive())
                .map(all -> Range.share(all.getFirst(), all.get(1)));
    }
}
