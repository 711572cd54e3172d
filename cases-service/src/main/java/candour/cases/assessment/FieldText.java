package candour.cases.assessment;

import candour.cases.access.Occasion;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What one field of an assessment said after one save; a later save is another row. */
@Entity
@Immutable
public class FieldText {

    @Id
    private UUID id;

    private String authority;
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private AssessmentField field;

    private long version;
    private String text;
    private Instant writtenAt;
    private String bySubject;
    private String byName;

    protected FieldText() {}

    static FieldText of(UUID id, Assessment assessment, SaveDraft.Change change, Occasion occasion) {
        var written = new FieldText();
        written.id = id;
        written.authority = assessment.authority();
        written.assessmentId = assessment.key();
        written.field = change.field();
        written.version = change.read() + 1;
        written.text = change.text();
        written.writtenAt = occasion.at();
        written.bySubject = occasion.by().subject();
        written.byName = occasion.by().name();
        return written;
    }

    AssessmentField field() {
        return field;
    }

    long version() {
        return version;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String byName() {
        return byName;
    }
}
