package candour.cases.chronology;

import java.time.YearMonth;

/** The terms of a school year, wide enough for Easter wherever it falls and for every authority's dates. */
enum SchoolTerm {
    AUTUMN(9, 12),
    SPRING(1, 4),
    SUMMER(4, 7);

    private final int firstMonth;
    private final int lastMonth;

    SchoolTerm(int firstMonth, int lastMonth) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    Bounds in(int year) {
        return Bounds.range(
                YearMonth.of(year, firstMonth).atDay(1),
                YearMonth.of(year, lastMonth).atEndOfMonth());
    }
}
