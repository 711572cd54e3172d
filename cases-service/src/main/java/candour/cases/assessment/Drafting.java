package candour.cases.assessment;

import candour.cases.record.Changes;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps what is typed in an assessment as it is typed. Each field has its own version, so that two people who write in
 * different fields both keep what they wrote, and who writes over somebody else's text is told both.
 */
@ApplicationScoped
class Drafting {

    /** A field that somebody else wrote in meanwhile: what they wrote, and what the caller sent. */
    record Conflict(AssessmentField field, long version, String text, String by, Instant writtenAt, String yours) {}

    /** Every field of a save that cannot be kept; none of the save is. */
    record Conflicts(List<Conflict> conflicts) {}

    private final FieldTexts texts;
    private final Changes changes;
    private final Recorder recorder;

    Drafting(FieldTexts texts, Changes changes, Recorder recorder) {
        this.texts = texts;
        this.changes = changes;
        this.recorder = recorder;
    }

    /** Saves; a repeat of a save that arrived is answered like the first. 412 with both texts for a field changed meanwhile. */
    void save(Assessment assessment, SaveDraft said) {
        var occasion = changes.occasion();
        AssessmentStep.DRAFT.mustBeOpen(assessment.state(), occasion.by());
        var now = texts.latest(assessment);
        var fresh =
                said.changes().stream().filter(change -> !isKept(now, change)).toList();
        mustBeRead(assessment, now, fresh);
        if (!fresh.isEmpty()) {
            fresh.forEach(change -> texts.write(assessment, change, occasion));
            assessment.written();
            changes.followed(assessment, AssessmentStep.DRAFT.noun(), versions(fresh), null);
        }
    }

    private void mustBeRead(Assessment assessment, Map<AssessmentField, FieldText> now, List<SaveDraft.Change> fresh) {
        var conflicts = fresh.stream()
                .filter(change -> version(now, change) != change.read())
                .map(change -> conflict(now, change))
                .toList();
        if (!conflicts.isEmpty()) {
            recorder.recordApart(assessment.subject(), "access.read", Map.of("what", "fields changed meanwhile"), null);
            throw ProblemException.stale(() -> new Conflicts(conflicts));
        }
    }

    private static boolean isKept(Map<AssessmentField, FieldText> now, SaveDraft.Change change) {
        return Optional.ofNullable(now.get(change.field()))
                .filter(text -> text.text().equals(change.text()))
                .isPresent();
    }

    private static long version(Map<AssessmentField, FieldText> now, SaveDraft.Change change) {
        return Optional.ofNullable(now.get(change.field()))
                .map(FieldText::version)
                .orElse(0L);
    }

    private static Conflict conflict(Map<AssessmentField, FieldText> now, SaveDraft.Change change) {
        return Optional.ofNullable(now.get(change.field()))
                .map(text -> new Conflict(
                        text.field(), text.version(), text.text(), text.byName(), text.writtenAt(), change.text()))
                .orElse(new Conflict(change.field(), 0, null, null, null, change.text()));
    }

    private static Map<AssessmentField, Long> versions(List<SaveDraft.Change> fresh) {
        return fresh.stream().collect(Collectors.toMap(SaveDraft.Change::field, change -> change.read() + 1));
    }
}
