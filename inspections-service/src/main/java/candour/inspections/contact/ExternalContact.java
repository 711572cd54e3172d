package candour.inspections.contact;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Part;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody who is not the inspected body spoke to the inspectorate about a report. On record, and never a cause. */
@Entity
@Immutable
public class ExternalContact {

    @Id
    private UUID id;

    private String authority;
    private UUID inspectionId;
    private String part;
    private String contactFrom;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String what;
    private LocalDate receivedOn;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
    private Person recordedBy;

    @Embedded
    private RequestKey requestKey;

    protected ExternalContact() {}

    static ExternalContact of(UUID id, Inspection inspection, RecordContact said, RequestKey key) {
        var contact = new ExternalContact();
        contact.id = id;
        contact.authority = inspection.authority();
        contact.inspectionId = inspection.id().id();
        contact.part = said.part() == null ? null : said.part().address();
        contact.contactFrom = said.from();
        contact.channel = said.channel();
        contact.what = said.what();
        contact.receivedOn = said.receivedOn();
        contact.requestKey = key;
        return contact;
    }

    void recordedBy(Person person, Instant at) {
        recordedBy = person;
        recordedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID inspection() {
        return inspectionId;
    }

    public Optional<Part> part() {
        return Optional.ofNullable(part).map(Part::new);
    }

    public String from() {
        return contactFrom;
    }

    public Channel channel() {
        return channel;
    }

    public String what() {
        return what;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    Person recordedBy() {
        return recordedBy;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
