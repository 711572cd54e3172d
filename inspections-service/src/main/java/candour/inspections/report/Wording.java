package candour.inspections.report;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** The text of a paragraph under its digest, never changed: editing a paragraph stores another wording. */
@Entity
@Immutable
public class Wording {

    @EmbeddedId
    private WordingId id;

    private String authority;
    private String text;

    protected Wording() {}

    Wording(WordingId id, String authority, String text) {
        this.id = id;
        this.authority = authority;
        this.text = text;
    }

    String sha256() {
        return id.sha256();
    }

    String text() {
        return text;
    }
}
