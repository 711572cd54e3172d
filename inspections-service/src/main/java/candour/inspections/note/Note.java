package candour.inspections.note;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Sha256;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An inspector's note of one piece of evidence: the versions that were kept, and the findings it was said to bear on. */
@Entity
@DynamicUpdate
class Note {

    @EmbeddedId
    private NoteId id;

    private String authority;
    private UUID inspectionId;
    private String reference;

    @Embedded
    private NoteFacts facts;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "author_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "author_name"))
    @AttributeOverride(name = "office", column = @Column(name = "author_office"))
    private Person author;

    private Instant begunAt;

    @ElementCollection
    @CollectionTable(name = "note_version", joinColumns = @JoinColumn(name = "note_id"))
    @OrderColumn(name = "position")
    private List<KeptVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "note_link", joinColumns = @JoinColumn(name = "note_id"))
    @OrderColumn(name = "position")
    private List<NoteLink> links = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Note() {}

    static Note begun(NoteId id, String reference, Inspection inspection, RequestKey key) {
        var note = new Note();
        note.id = id;
        note.reference = reference;
        note.authority = inspection.authority();
        note.inspectionId = inspection.id().id();
        note.requestKey = key;
        return note;
    }

    void begin(NoteFacts said, Actor by, Instant at) {
        facts = said;
        author = Person.of(by);
        begunAt = at;
    }

    void correct(NoteFacts said) {
        facts = said;
    }

    /** Keeps the words of an acknowledged batch as the next version; the same words are not kept twice in a row. */
    KeptVersion keep(DraftBatch batch, Instant at) {
        if (batch.text().isBlank()) {
            throw ProblemException.rule("/draft", "Write something before you keep the note");
        }
        var place = batch.place();
        var kept = new KeptVersion(
                authority, facts, batch.text(), Sha256.of(batch.text()), place.session(), place.sequence(), at);
        if (newest().filter(last ->
                        last.sha256().equals(kept.sha256()) && last.facts().equals(facts))
                .isPresent()) {
            throw ProblemException.rule("/draft", "These words are kept already");
        }
        versions.add(kept);
        return kept;
    }

    void link(LinkNote said, Actor by, Instant at) {
        if (versions.isEmpty()) {
            throw ProblemException.rule("/part", "Keep the note before you link it to a finding");
        }
        links.add(new NoteLink(authority, said.part().address(), said.bearing(), versions.size(), at, Person.of(by)));
    }

    /** What it bears on now: the last word on each finding, without what was taken back. */
    List<NoteLink> bearings() {
        var byPart = new LinkedHashMap<String, NoteLink>();
        links.forEach(link -> byPart.put(link.part(), link));
        return withoutTakenBack(byPart.values());
    }

    private static List<NoteLink> withoutTakenBack(Collection<NoteLink> all) {
        return all.stream().filter(link -> link.bearing() != Bearing.NO_BEARING).toList();
    }

    Optional<KeptVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    List<KeptVersion> versions() {
        return Collections.unmodifiableList(versions);
    }

    boolean isBy(Actor actor) {
        return author.is(actor);
    }

    NoteId id() {
        return id;
    }

    String authority() {
        return authority;
    }

    InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    String reference() {
        return reference;
    }

    NoteFacts facts() {
        return facts;
    }

    Person author() {
        return author;
    }

    Instant begunAt() {
        return begunAt;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
