package candour.cases.clock;

import candour.timescales.Regime;
import java.time.LocalDate;
import java.util.List;

/** The editions of Working Together to Safeguard Children. A case is judged by the one in force when its clock began. */
public final class WorkingTogether {

    public static final Regime WT_2006 = Regime.between("Working Together 2006", "2006-04-06", "2010-03-14");
    public static final Regime WT_2010 = Regime.between("Working Together 2010", "2010-03-15", "2013-04-14");
    public static final Regime WT_2013 = Regime.between("Working Together 2013", "2013-04-15", "2015-03-25");
    public static final Regime WT_2015 = Regime.between("Working Together 2015", "2015-03-26", "2018-07-03");
    public static final Regime WT_2018 = Regime.between("Working Together 2018", "2018-07-04", "2023-12-14");
    public static final Regime WT_2023 = Regime.between("Working Together 2023", "2023-12-15", "2026-03-17");
    public static final Regime WT_2026 = Regime.since("Working Together 2026", "2026-03-18");

    /** Oldest first, without a day between them. */
    public static final List<Regime> EDITIONS = List.of(WT_2006, WT_2010, WT_2013, WT_2015, WT_2018, WT_2023, WT_2026);

    private WorkingTogether() {}

    /** The edition in force on the day; a day before the first is an {@link IllegalArgumentException}. */
    public static Regime on(LocalDate day) {
        return EDITIONS.stream()
                .filter(edition -> edition.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No edition is kept for " + day));
    }
}
