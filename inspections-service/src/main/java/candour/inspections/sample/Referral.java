package candour.inspections.sample;

import candour.inspections.access.Person;
import candour.timescales.Deadline;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a case was referred back to the authority, with its own clock.
 *
 * @param metOn when the director answered for it, or null
 */
@Embeddable
record Referral(
        @Enumerated(EnumType.STRING) Concern concern,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "referred_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "referred_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "referred_by_office"))
        Person referredBy,

        Instant referredAt,
        String regime,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate metOn,
        String calendar,
        String calendarVersion) {

    static Referral of(Concern concern, Person by, Instant at, Deadline clock) {
        return new Referral(
                concern,
                by,
                at,
                clock.regime(),
                clock.startedOn(),
                clock.dueOn(),
                clock.metOn(),
                clock.calendar(),
                clock.calendarVersion());
    }

    Referral met(LocalDate on) {
        return of(concern, referredBy, referredAt, clock().met(on));
    }

    Deadline clock() {
        return new Deadline(
                SampleTimescale.REFERRAL_ACKNOWLEDGEMENT.name(),
                regime,
                startedOn,
                dueOn,
                metOn,
                calendar,
                calendarVersion);
    }
}
