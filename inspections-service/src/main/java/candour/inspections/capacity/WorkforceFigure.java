package candour.inspections.capacity;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.measure.Missing;
import candour.timescales.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One figure about a workforce with who says so; it is never changed, only withdrawn with a reason. */
@Entity
@DynamicUpdate
public class WorkforceFigure {

    @Id
    private UUID id;

    private String authority;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    private String period;

    @Enumerated(EnumType.STRING)
    private PartialDate.Precision periodPrecision;

    private String team;
    private BigDecimal low;
    private BigDecimal high;

    @Enumerated(EnumType.STRING)
    private Missing missing;

    private String source;
    private String claimedBy;
    private String definition;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
    private Person recordedBy;

    private Instant withdrawnAt;
    private String withdrawnBecause;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected WorkforceFigure() {}

    static WorkforceFigure of(UUID id, RecordFigure said, RequestKey key) {
        var when = PartialDate.parse(said.period());
        var made = new WorkforceFigure();
        made.id = id;
        made.authority = said.authority();
        made.figure = said.figure();
        made.period = when.text();
        made.periodPrecision = when.precision();
        made.team = said.team();
        made.low = said.low();
        made.high = said.high() == null ? said.low() : said.high();
        made.missing = said.missing();
        made.source = said.source();
        made.claimedBy = said.claimedBy();
        made.definition = said.definition();
        made.requestKey = key;
        return made;
    }

    void recorded(Person by, Instant at) {
        recordedBy = by;
        recordedAt = at;
    }

    void withdraw(String because, Instant at) {
        if (withdrawnAt != null) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This figure has been withdrawn already.");
        }
        withdrawnAt = at;
        withdrawnBecause = because;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    Figure figure() {
        return figure;
    }

    String period() {
        return period;
    }

    Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** From low to high; empty where {@link #missing} says why. */
    Optional<Range> value() {
        return Optional.ofNullable(low).map(from -> new Range(from, high));
    }

    Optional<Missing> missing() {
        return Optional.ofNullable(missing);
    }

    String source() {
        return source;
    }

    /** Who claims it; empty for what stands in a record. */
    Optional<String> claimedBy() {
        return Optional.ofNullable(claimedBy);
    }

    Optional<String> definition() {
        return Optional.ofNullable(definition);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<String> withdrawnBecause() {
        return Optional.ofNullable(withdrawnBecause);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
