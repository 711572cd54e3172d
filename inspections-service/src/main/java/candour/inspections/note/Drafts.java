package candour.inspections.note;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
            select b.id.session, b.id.sequence, b.place, cast(function('md5', b.text) as string), b.basedOn
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

    /** The words that stand, newest first; a note may be long and have many windows, so their words stay where they are. */
    List<Heads.Written> heads(Note note) {
        return Heads.of(entities.createQuery(NEWEST_OF_EACH_WINDOW, Tuple.class)
                .setParameter("note", note.id().id())
                .getResultStream()
                .map(Drafts::written)
                .toList());
    }

    private static Heads.Written written(Tuple row) {
        return new Heads.Written(
                new Place(row.get(0, UUID.class), row.get(1, Long.class)),
                row.get(2, Long.class),
                row.get(3, String.class),
                row.get(4, String.class).lines().map(Place::of).toList());
    }

    /** The batches whose words stand, newest first. */
    List<DraftBatch> standing(Note note) {
        return heads(note).stream()
                .map(head -> find(note, head.place()).orElseThrow())
                .toList();
    }

    Count count(Note note) {
        var counted = entities.createQuery(COUNTED, Tuple.class)
                .setParameter("note", note.id().id())
                .getSingleResult();
        return new Count(
                counted.get(0, Long.class),
                counted.get(1, Long.class),
                counted.get(2, Instant.class),
                counted.get(3, Instant.class));
    }

    private static String lines(List<Place> places) {
        return places.stream().map(Place::toString).collect(Collectors.joining("\n"));
    }
}
