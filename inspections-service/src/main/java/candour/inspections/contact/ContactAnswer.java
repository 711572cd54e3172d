package candour.inspections.contact;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody who got in touch was told, once and for all. */
@Entity
@Immutable
public class ContactAnswer {

    @Id
    private UUID id;

    private String authority;
    private UUID externalContactId;
    private String answer;
    private LocalDate answeredOn;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
    private Person recordedBy;

    @Embedded
    private RequestKey requestKey;

    protected ContactAnswer() {}

    static ContactAnswer of(UUID id, ExternalContact to, AnswerContact said, RequestKey key) {
        var made = new ContactAnswer();
        made.id = id;
        made.authority = to.authority();
        made.externalContactId = to.id();
        made.answer = said.answer();
        made.answeredOn = said.answeredOn();
        made.requestKey = key;
        return made;
    }

    void recordedBy(Person person, Instant at) {
        recordedBy = person;
        recordedAt = at;
    }

    UUID contact() {
        return externalContactId;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Person recordedBy() {
        return recordedBy;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
