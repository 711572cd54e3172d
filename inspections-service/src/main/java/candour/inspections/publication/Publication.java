package candour.inspections.publication;

import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Revision;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a report was published: which revision, when. Never changed; a correction will be another fact. */
@Entity
@Immutable
class Publication {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private InspectionId inspection;

    private String authority;
    private int revision;
    private String hash;
    private Instant publishedAt;

    protected Publication() {}

    static Publication of(Inspection inspection, Revision revision, Instant now) {
        var publication = new Publication();
        publication.inspection = inspection.id();
        publication.authority = inspection.authority();
        publication.revision = revision.number();
        publication.hash = revision.hash();
        publication.publishedAt = now;
        return publication;
    }

    int revision() {
        return revision;
    }

    String hash() {
        return hash;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
