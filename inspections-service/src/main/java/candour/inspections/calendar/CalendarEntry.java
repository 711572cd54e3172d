package candour.inspections.calendar;

import candour.inspections.inspection.InspectionTimescale;
import candour.timescales.Authority;
import java.time.LocalDate;
import java.util.UUID;

/** One deadline as a calendar may show it: no text of a draft, nobody's name. */
record CalendarEntry(
        UUID inspection,
        String reference,
        String authorityName,
        InspectionTimescale timescale,
        Authority rule,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate metOn) {

    static CalendarEntry of(Object[] row) {
        var timescale = InspectionTimescale.valueOf((String) row[3]);
        var rule = timescale.rules().in((String) row[4]).orElseThrow().authority();
        return new CalendarEntry(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                timescale,
                rule,
                (LocalDate) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7]);
    }

    boolean isMet() {
        return metOn != null;
    }
}
