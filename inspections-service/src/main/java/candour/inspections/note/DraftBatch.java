package candour.inspections.note;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A batch of typing that was acknowledged; it never changes, whatever is typed after it. */
@Entity
@Immutable
@Table(name = "note_batch")
class DraftBatch {

    @EmbeddedId
    private BatchId id;

    private long place;
    private String text;
    private String basedOn;
    private boolean late;
    private Instant savedAt;

    protected DraftBatch() {}

    Place place() {
        return new Place(id.session(), id.sequence());
    }

    String text() {
        return text;
    }

    boolean isLate() {
        return late;
    }

    Instant savedAt() {
        return savedAt;
    }
}
