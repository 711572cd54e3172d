package candour.inspections.archive;

import candour.timescales.OutsideBankHolidaysException;
import candour.timescales.WorkingCalendar;
import java.util.Optional;

/** How long a report took from the end of fieldwork to its publication; a measure, not a deadline, and no cause of anything. */
public record PublicationLag(Optional<Integer> workingDays, Optional<String> reason) {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.OFSTED_POLICY;

    /** Working days after the last day of fieldwork up to the day of publication; else why it is not known. */
    public static PublicationLag of(PublishedDates dates) {
        if (dates.fieldworkTo() == null || dates.publishedOn() == null) {
            return unknown("A date of the report could not be read");
        }
        if (dates.publishedOn().isBefore(dates.fieldworkTo())) {
            return unknown("The dates of the report are in the wrong order");
        }
        try {
            int days = CALENDAR.workingDaysBetween(dates.fieldworkTo(), dates.publishedOn());
            return new PublicationLag(Optional.of(days), Optional.empty());
        } catch (OutsideBankHolidaysException outside) {
            return unknown("The bank holidays of these years are not known here");
        }
    }

    private static PublicationLag unknown(String reason) {
        return new PublicationLag(Optional.empty(), Optional.of(reason));
    }
}
