package candour.inspections.contact;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Part;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "external_contact_part", joinColumns = @JoinColumn(name = "external_contact_id"))
    @OrderBy("part")
    private Set<PartConcerned> parts = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private ContactFrom kind;

    private String contactFrom;
    private String person;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String what;

    @Enumerated(EnumType.STRING)
    private Asked direction;

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
        said.parts().forEach(part -> contact.parts.add(new PartConcerned(contact.authority, part.address())));
        contact.kind = said.kind();
        contact.contactFrom = said.from();
        contact.person = said.person();
        contact.direction = said.direction();
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

    public UUID id() {
        return id;
    }

    UUID inspection() {
        return inspectionId;
    }

    String authority() {
        return authority;
    }

    public List<Part> parts() {
        return parts.stream().map(one -> new Part(one.part())).toList();
    }

    public ContactFrom kind() {
        return kind;
    }

    /** Who it was; never for the public. */
    public String person() {
        return person;
    }

    /** Which way the wording was asked to go. */
    public Asked direction() {
        return direction;
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

    public Person recordedBy() {
        return recordedBy;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
