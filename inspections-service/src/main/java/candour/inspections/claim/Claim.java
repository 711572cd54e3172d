package candour.inspections.claim;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What somebody said in public about an authority: kept as said, beside the record and never as part of it. */
@Entity
@DynamicUpdate
public class Claim {

    @Id
    private UUID id;

    private String authority;
    private UUID interventionId;

    @Embedded
    private Said said;

    @Embedded
    private Assessment assessment;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
    private Person recordedBy;

    private Instant recordedAt;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Claim() {}

    static Claim of(UUID id, String authority, RecordClaim claim, RequestKey key) {
        var made = new Claim();
        made.id = id;
        made.authority = authority;
        made.interventionId = claim.intervention();
        made.said = claim.said();
        made.requestKey = key;
        return made;
    }

    void recordedBy(Person person, Instant at) {
        recordedBy = person;
        recordedAt = at;
    }

    /** The latest attempt stands; earlier ones stay in the ledger. */
    void assess(Assessment tried) {
        assessment = tried;
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    Optional<UUID> intervention() {
        return Optional.ofNullable(interventionId);
    }

    public Said said() {
        return said;
    }

    /** Empty while nobody has tried. */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    Person recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
