package candour.inspections.note;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Begins notes, takes what is typed, keeps and links it; the ledger learns of all but the words. */
@ApplicationScoped
class HandleNote {

    private final Notes notes;
    private final Drafts drafts;
    private final Findings findings;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleNote(
            Notes notes,
            Drafts drafts,
            Findings findings,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.notes = notes;
        this.drafts = drafts;
        this.findings = findings;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    Note begin(Inspection inspection, NoteFacts facts, RequestKey key) {
        var before = notes.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.TAKE_NOTES.require(current.get(), inspection);
        mustBePast(facts.gatheredAt());
        var reference = "NOTE-%d-%04d".formatted(time.today().getYear(), notes.nextNumber());
        var note = Note.begun(new NoteId(ids.next()), reference, inspection, key);
        note.begin(facts, current.get(), time.now());
        notes.persistAndFlush(note);
        record(note, "note.begin", Map.of("inspection", inspection.id(), "kind", facts.kind()));
        return note;
    }

    void correct(Inspection inspection, Note note, NoteFacts facts) {
        InspectionAction.TAKE_NOTES.require(current.get(), inspection);
        mustBePast(facts.gatheredAt());
        note.correct(facts);
        record(note, "note.correct", Map.of("kind", facts.kind()));
    }

    /** Never refused for its time: what a computer kept while it was away is taken in late, and said to be late. */
    DraftBatch save(Inspection inspection, Note note, SaveDraft said) {
        boolean late = !InspectionAction.TAKE_NOTES.isOpenTo(current.get(), inspection);
        boolean first = drafts.addSession(note, said.session());
        var saved = drafts.add(note, said, late);
        if (first) {
            record(note, "note.draft", Map.of("session", said.session(), "late", saved.isLate()));
        }
        return saved;
    }

    void keep(Inspection inspection, Note note, Place place) {
        InspectionAction.TAKE_NOTES.require(current.get(), inspection);
        var batch = drafts.find(note, place)
                .orElseThrow(() -> ProblemException.rule("/draft", "These words are not saved yet"));
        var kept = note.keep(batch, time.now());
        record(
                note,
                "note.keep",
                Map.of(
                        "number", note.versions().size(),
                        "sha256", kept.sha256(),
                        "batches", drafts.count(note).batches()));
    }

    void link(Inspection inspection, Note note, LinkNote said) {
        InspectionAction.LINK_EVIDENCE.require(current.get(), inspection);
        findings.require(inspection, said.part());
        note.link(said, current.get(), time.now());
        record(
                note,
                "note.link",
                Map.of(
                        "part", said.part(),
                        "bearing", said.bearing(),
                        "version", note.versions().size()));
    }

    private void mustBePast(Instant gatheredAt) {
        if (gatheredAt.isAfter(time.now())) {
            throw ProblemException.rule("/gatheredAt", "Enter a time that is not in the future");
        }
    }

    static Subject subject(Note note) {
        return new Subject("note", note.id().toString(), note.version());
    }

    private void record(Note note, String kind, Map<String, ?> payload) {
        recorder.record(subject(note), kind, payload, null);
    }
}
