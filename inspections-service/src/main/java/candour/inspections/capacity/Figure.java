package candour.inspections.capacity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be known of a workforce, each in its unit; the first ones in the words of the workforce census. */
@Schema(name = "WorkforceFigureKind")
public enum Figure {
    IN_POST_FTE("Staff in post", "full-time equivalents"),
    VACANCIES_FTE("Vacancies", "full-time equivalents"),
    AGENCY_FTE("Agency staff", "full-time equivalents"),
    AGENCY_COVERING_VACANCIES_FTE("Agency staff covering vacancies", "full-time equivalents"),
    LEAVERS_FTE("Leavers in the year", "full-time equivalents"),
    WORKING_DAYS_LOST("Working days lost to sickness in the year", "days"),
    CASE_HOLDERS_FTE("Staff with at least one case", "full-time equivalents"),
    CASES("Cases held", "cases"),
    UNALLOCATED_CASES("Cases with nobody allocated", "cases"),
    VACANCY_RATE("Vacancy rate, as somebody gave it", "%"),
    SICKNESS_DAYS_PER_PERSON("Sickness per person in the year, as somebody gave it", "days"),
    ABSENT_AT_ONE_TIME("Staff off at any one time, as somebody gave it", "%"),
    CASELOAD_STANDARD("Agreed caseload", "cases for one full-time equivalent"),
    STAFF_SPEND("Spend on staff in the year", "pounds"),
    PRODUCTIVE_DAYS("Productive days in the year", "days"),
    STANDARD_DAY_COST("Cost of a standard day", "pounds"),
    CAPACITY_GAP("Capacity gap, as somebody claims it", "%");

    private final String title;
    private final String unit;

    Figure(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }
}
