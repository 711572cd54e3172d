package candour.inspections.representation;

import candour.conventions.RequestKey;
import candour.conventions.SentDocument;
import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A document that the authority puts beside its representation; never changed once it is there. */
@Entity
@Immutable
public class Evidence {

    @Id
    private UUID id;

    private String authority;
    private UUID representationId;
    private String title;
    private String fileName;
    private String mediaType;
    private byte[] content;
    private long size;
    private String sha256;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "added_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "added_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "added_by_office"))
    private Person addedBy;

    private Instant addedAt;

    @Embedded
    private RequestKey requestKey;

    protected Evidence() {}

    static Evidence of(UUID id, Representation to, SentDocument sent, Person by, Instant at) {
        var made = new Evidence();
        made.id = id;
        made.authority = to.authority();
        made.representationId = to.id().id();
        made.title = sent.title();
        made.fileName = sent.fileName();
        made.mediaType = sent.mediaType();
        made.content = sent.content();
        made.size = sent.content().length;
        made.sha256 = sent.sha256();
        made.addedBy = by;
        made.addedAt = at;
        made.requestKey = sent.key();
        return made;
    }

    UUID id() {
        return id;
    }

    UUID representation() {
        return representationId;
    }

    String title() {
        return title;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Person addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
