package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One timescale in one edition as published, with what was amended since; term is null where there was none. */
public record TimescaleRow(
        String about,
        String timescale,
        String title,
        String onWhom,
        String regime,
        LocalDate validFrom,
        LocalDate validTo,
        String term,
        String calendar,
        String notCounted,
        String force,
        String source,
        boolean verified,
        boolean amendable,
        List<Amendment> amendments) {

    /** What holds from a day on, and what stood there before. */
    public record Amendment(
            LocalDate validFrom,
            String term,
            String source,
            boolean verified,
            String reason,
            String beforeTerm,
            String beforeSource,
            String madeByOffice,
            Instant madeAt) {}

    public TimescaleRow {
        amendments = amendments == null ? List.of() : List.copyOf(amendments);
    }
}
