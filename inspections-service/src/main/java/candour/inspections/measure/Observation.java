package candour.inspections.measure;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One value of a measure for one period, of the whole authority or of one team.
 *
 * @param team null for the whole authority
 * @param value null where {@code missing} says why
 */
@Embeddable
record Observation(
        String authority,
        LocalDate periodFrom,
        LocalDate periodTo,
        String team,
        BigDecimal value,
        @Enumerated(EnumType.STRING) Missing missing,
        Long numerator,
        Long denominator,
        String source,
        Instant recordedAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
        Person recordedBy) {

    static Observation of(String authority, ObserveMeasure said, Person by, Instant at) {
        return new Observation(
                authority,
                said.periodFrom(),
                said.periodTo(),
                said.team() == null || said.team().isBlank()
                        ? null
                        : said.team().strip(),
                said.value(),
                said.missing(),
                said.numerator(),
                said.denominator(),
                said.source(),
                at,
                by);
    }

    boolean isOfATeam() {
        return team != null;
    }

    boolean isOfPeriod(Observation other) {
        return periodFrom.equals(other.periodFrom) && periodTo.equals(other.periodTo);
    }
}
