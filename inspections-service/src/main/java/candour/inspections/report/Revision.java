package candour.inspections.report;

import candour.ledger.json.CanonicalJson;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * One revision of a report, never changed: {@code hash = sha256(canonical manifest || previous hash)}, so that a revision
 * vouches for all before it.
 */
@Entity
@Immutable
public class Revision {

    @EmbeddedId
    private RevisionId id;

    private String authority;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String manifest;
    private String hash;
    private String previousHash;
    private String authorSubject;
    private String authorName;
    private Instant recordedAt;

    protected Revision() {}

    /** The revision that follows {@code before}, which is null for the first one. */
    static Revision following(Revision before, Head head, Purpose purpose, JsonNode manifest, Author author) {
        var revision = new Revision();
        revision.id = new RevisionId(head.inspection().id(), before == null ? 1 : before.number() + 1);
        revision.authority = head.authority();
        revision.purpose = purpose;
        revision.manifest = CanonicalJson.of(manifest);
        revision.previousHash = before == null ? "" : before.hash;
        revision.hash = Sha256.of(revision.manifest + revision.previousHash);
        revision.authorSubject = author.subject();
        revision.authorName = author.name();
        revision.recordedAt = author.at();
        return revision;
    }

    /** Who made a revision, and when. */
    record Author(String subject, String name, Instant at) {}

    /** Whose report it is. */
    record Head(candour.inspections.inspection.InspectionId inspection, String authority) {}

    /** Whether the stored manifest is the one that was hashed. */
    boolean isWhole() {
        return Sha256.of(manifest + previousHash).equals(hash);
    }

    boolean follows(Revision before) {
        return previousHash.equals(before == null ? "" : before.hash)
                && number() == (before == null ? 1 : before.number() + 1);
    }

    public int number() {
        return id.number();
    }

    public Purpose purpose() {
        return purpose;
    }

    public String manifest() {
        return manifest;
    }

    public String hash() {
        return hash;
    }

    public String previousHash() {
        return previousHash;
    }

    public String authorSubject() {
        return authorSubject;
    }

    public String authorName() {
        return authorName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
