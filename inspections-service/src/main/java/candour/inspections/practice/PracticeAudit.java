package candour.inspections.practice;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.weakness.WeaknessId;
import candour.timescales.PartialDate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was seen when cases were read, as its source printed it; it never changes. */
@Entity
@Immutable
public class PracticeAudit {

    @Id
    private UUID id;

    private String authority;
    private UUID weaknessId;
    private String title;
    private String auditedOn;

    @Enumerated(EnumType.STRING)
    private PartialDate.Precision auditedPrecision;

    private String auditedBy;
    private String source;

    @Convert(converter = AuditResultsJson.class)
    private List<AuditResult> results;

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
    private Person recordedBy;

    @Embedded
    private RequestKey requestKey;

    protected PracticeAudit() {}

    static PracticeAudit of(UUID id, RecordAudit said, RequestKey key) {
        var when = PartialDate.parse(said.auditedOn());
        var made = new PracticeAudit();
        made.id = id;
        made.authority = said.authority();
        made.weaknessId = said.weakness() == null ? null : said.weakness().id();
        made.title = said.title().strip();
        made.auditedOn = when.text();
        made.auditedPrecision = when.precision();
        made.auditedBy = said.auditedBy().strip();
        made.source = said.source();
        made.results = said.results();
        made.requestKey = key;
        return made;
    }

    void recorded(Person by, Instant at) {
        recordedBy = by;
        recordedAt = at;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    Optional<WeaknessId> weakness() {
        return Optional.ofNullable(weaknessId).map(WeaknessId::new);
    }

    String title() {
        return title;
    }

    PartialDate audited() {
        return PartialDate.parse(auditedOn);
    }

    String auditedBy() {
        return auditedBy;
    }

    String source() {
        return source;
    }

    List<AuditResult> results() {
        return results;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
