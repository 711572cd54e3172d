package candour.reader.head;

import candour.reader.Framework;
import candour.reader.Read;
import candour.reader.head.Title.Family;
import java.time.LocalDate;
import java.util.Arrays;

/** Which framework inspections were made under, by family and first day of fieldwork. */
enum FrameworkPeriod {
    SLAC(Family.SLAC, "2009-04-01", "2013-12-31", Framework.SLAC_2009),
    SIF(Family.SIF, "2013-11-01", "2018-12-31", Framework.SIF_2013),
    ILACS_COMBINED(Family.ILACS, "2018-01-01", "2022-12-31", Framework.ILACS_2018),
    ILACS_CARE_LEAVERS(Family.ILACS, "2023-01-01", "2026-03-31", Framework.ILACS_2023),
    ILACS_NO_OVERALL(Family.ILACS, "2026-04-01", "9999-12-31", Framework.ILACS_2026),
    VISITS_SIF(Family.BY_DATE, "2013-11-01", "2017-12-31", Framework.SIF_2013),
    VISITS_COMBINED(Family.BY_DATE, "2018-01-01", "2022-12-31", Framework.ILACS_2018),
    VISITS_CARE_LEAVERS(Family.BY_DATE, "2023-01-01", "2026-03-31", Framework.ILACS_2023),
    VISITS_NO_OVERALL(Family.BY_DATE, "2026-04-01", "9999-12-31", Framework.ILACS_2026);

    private final Family family;
    private final LocalDate from;
    private final LocalDate to;
    private final Framework framework;

    FrameworkPeriod(Family family, String from, String to, Framework framework) {
        this.family = family;
        this.from = LocalDate.parse(from);
        this.to = LocalDate.parse(to);
        this.framework = framework;
    }

    /** The framework by title and date; of a family with one framework also without a date. */
    static Read<Framework> of(Family family, Read<LocalDate> began) {
        var rows = Arrays.stream(values()).filter(row -> row.family == family).toList();
        if (rows.size() == 1) return Read.of(rows.getFirst().framework, 1, 0.97);
        return rows.stream()
                .filter(row -> began.known()
                        && !began.value().isBefore(row.from)
                        && !began.value().isAfter(row.to))
                .findFirst()
                .map(row -> Read.of(row.framework, 1, 0.9))
                .orElse(Read.unknown(
                        "The dates of the inspection could not be read, and its title fits several frameworks."));
    }
}
