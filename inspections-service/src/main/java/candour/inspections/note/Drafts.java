package candour.inspections.note;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was typed, batch by batch: each is added once, however often and in whatever order it is sent. */
@ApplicationScoped
class Drafts {

    private static final String ADD_SESSION = """
            insert into note_session (authority, note_id, session, begun_at)
            values (:authority, :note, :session, :at) on conflict do nothing""";
    private static final String ADD_BATCH = """
            insert into note_batch (authority, note_id, session, sequence, text, based_on, late, saved_at)
            values (:authority, :note, :session, :sequence, :text, :basedOn, :late, :at) on conflict do nothing""";
    private static final String NEWEST_OF_EACH_WINDOW = """
            from DraftBatch b where b.id.note = :note and b.id.sequence =
            (select max(o.id.sequence) from DraftBatch o where o.id.note = :note and o.id.session = b.id.session)""";
    private static final String COUNTED = """
            select count(distinct b.id.session), count(b.place), min(b.savedAt), max(b.savedAt)
            from DraftBatch b where b.id.note = :note""";

    private final EntityManager entities;
    private final Time time;

    Drafts(EntityManager entities, Time time) {
        this.entities = entities;
        this.time = time;
    }

    /** How much was typed, told without a word of it. */
    record Count(long windows, long batches, Instant firstAt, Instant lastAt) {}

    /** Whether this is the first that is heard of the window. */
    boolean addSession(Note note, UUID session) {
        return entities.createNativeQuery(ADD_SESSION)
                        .setParameter("authority", note.authority())
                        .setParameter("note", note.id().id())
                        .setParameter("session", session)
                        .setParameter("at", time.now())
                        .executeUpdate()
                == 1;
    }

    /** Adds the batch, or finds that it is there; other words under the same number are refused with 422. */
    DraftBatch add(Note note, SaveDraft said, boolean late) {
        entities.createNativeQuery(ADD_BATCH)
                .setParameter("authority", note.authority())
                .setParameter("note", note.id().id())
                .setParameter("session", said.session())
                .setParameter("sequence", said.sequence())
                .setParameter("text", said.text())
                .setParameter("basedOn", lines(said.basedOn()))
                .setParameter("late", late)
                .setParameter("at", time.now())
                .executeUpdate();
        var there = find(note, said.place()).orElseThrow();
        if (!there.text().equals(said.text())) {
            throw new ProblemException(
                    Problems.KEY_REUSED, "Other words are saved under this number; send these in a new session.");
        }
        return there;
    }

    Optional<DraftBatch> find(Note note, Place place) {
        var id = new BatchId(note.id().id(), place.session(), place.sequence());
        return Optional.ofNullable(entities.find(DraftBatch.class, id));
    }

    /** The newest batch of each window, in no particular order. */
    List<DraftBatch> newestOfEachWindow(Note note) {
        return entities.createQuery(NEWEST_OF_EACH_WINDOW, DraftBatch.class)
                .setParameter("note", note.id().id())
                .getResultList();
    }

    /** The words that stand, newest first. */
    List<Heads.Written> heads(Note note) {
        return Heads.of(
                newestOfEachWindow(note).stream().map(DraftBatch::written).toList());
    }

    Count count(Note note) {
        return entities.createQuery(COUNTED, Count.class)
                .setParameter("note", note.id().id())
                .getSingleResult();
    }

    private static String lines(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining("\n"));
    }
}
