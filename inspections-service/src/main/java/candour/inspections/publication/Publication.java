package candour.inspections.publication;

import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepTaken;
import candour.inspections.report.Revision;
import candour.inspections.report.RevisionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** That a report was published: which revision, when, and of a correction why. Never changed; a correction is another one. */
@Entity
@Immutable
class Publication {

    @EmbeddedId
    @AttributeOverride(name = "number", column = @Column(name = "revision"))
    private RevisionId id;

    private String authority;
    private String hash;
    private Instant publishedAt;
    private String reason;
    private String byOffice;

    protected Publication() {}

    /** By the step that published it; the reason stays with a correction only, where it is the notice. */
    static Publication of(Inspection inspection, Revision revision, StepTaken by, boolean correction) {
        var publication = new Publication();
        publication.id = new RevisionId(inspection.id().id(), revision.number());
        publication.authority = inspection.authority();
        publication.hash = revision.hash();
        publication.publishedAt = by.recordedAt();
        publication.reason = correction ? by.reason() : null;
        publication.byOffice = by.byOffice();
        return publication;
    }

    int revision() {
        return id.number();
    }

    String hash() {
        return hash;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** Why the text before it was corrected; empty for the first publication. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Whose step it was; unknown for the oldest. */
    String byOffice() {
        return byOffice;
    }
}
