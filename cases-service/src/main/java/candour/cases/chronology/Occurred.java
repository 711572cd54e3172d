package candour.cases.chronology;

import candour.timescales.WorkingCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * When something happened, as precisely as is known, with the words it was written in.
 *
 * @param from the first day it can have happened
 * @param to the last
 * @param at the moment, for an INSTANT; else null
 * @param originalText as somebody wrote it, "spring term"; null where it was entered as a date
 * @param uncertain somebody put a question mark to it
 */
@Embeddable
public record Occurred(
        @Column(name = "occurred_from") LocalDate from,
        @Column(name = "occurred_to") LocalDate to,
        @Column(name = "occurred_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "occurred_precision")
        Precision precision,

        @Column(name = "occurred_text") String originalText,
        @Column(name = "occurred_uncertain") boolean uncertain) {

    private static final int IN_TIME_WORKING_DAYS = 5;
    private static final int CERTAINLY_LATE_DAYS = 20;

    /** How precisely a time is known. */
    public enum Precision {
        INSTANT,
        DAY,
        RANGE,
        MONTH,
        YEAR,
        APPROX
    }

    public static Occurred on(LocalDate day) {
        return new Occurred(day, day, null, Precision.DAY, null, false);
    }

    public static Occurred at(Instant moment, LocalDate day) {
        return new Occurred(day, day, moment, Precision.INSTANT, null, false);
    }

    /** Where an event with this time stands among others: first day, precision, moment, then its key. */
    String place(UUID event) {
        long micros = at == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return "%s|%d|%019d|%s".formatted(from, precision.ordinal(), micros, event);
    }

    /** Written down more than five working days after the last day it can have happened on. */
    boolean isLateOn(LocalDate recordedOn) {
        return recordedOn.isAfter(to.plusDays(CERTAINLY_LATE_DAYS))
                || recordedOn.isAfter(to)
                        && WorkingCalendar.EW_WORKING_TOGETHER.workingDaysBetween(to, recordedOn)
                                > IN_TIME_WORKING_DAYS;
    }
}
