package candour.cases.chronology;

import java.time.YearMonth;

/** The seasons as people mean them: three months each; the winter of a year begins in it. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    Bounds in(int year) {
        var first = YearMonth.of(year, firstMonth);
        return Bounds.range(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
