package candour.cases.relationship;

import candour.cases.access.Condition;
import candour.cases.access.Occasion;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Records;
import candour.cases.record.Taking;
import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** What people are to one another: made, changed and found among those of whom the caller may know both. */
@ApplicationScoped
public class Relationships {

    private final Records records;
    private final CaseAccess access;
    private final Changes changes;
    private final Uuid7 ids;
    private final CurrentActor current;

    Relationships(Records records, CaseAccess access, Changes changes, Uuid7 ids, CurrentActor current) {
        this.records = records;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.current = current;
    }

    /** The standing relationships of these people, oldest first; whoever asks puts on record what is shown of them. */
    public List<Relationship> of(Collection<PersonId> people) {
        var some = both().and("(r.pair.person.id in :ids or r.pair.other.id in :ids)", "ids", keys(people))
                .and("r.state = :standing", "standing", RelationshipState.STANDING);
        return people.isEmpty() ? List.of() : records.all(Relationship.class, some);
    }

    Relationship record(RecordRelationship said, RequestKey key) {
        if (said.person().equals(said.other())) {
            throw ProblemException.rule("/other", "Choose two people");
        }
        var making = new Making<>(Relationship.class, RelationshipStep.RECORDING.noun(), key, said);
        return changes.make(making, occasion -> made(said, occasion), it -> read(new RelationshipId(it.key())));
    }

    Relationship read(RelationshipId id) {
        return access.read(Relationship.class, id.id(), both());
    }

    /** Takes a step; the checks run in this order: 404, 409, 403, 428 or 412, 422. */
    Relationship take(RelationshipId id, IfMatch read, Asked asked) {
        var it = access.change(Relationship.class, id.id(), both());
        var taking = new Taking<>(it, it.state(), asked.step(), read, () -> view(it), asked.said(), asked.reason());
        changes.take(taking, occasion -> asked.change().accept(it, occasion));
        return it;
    }

    RelationshipView view(Relationship it) {
        return RelationshipView.of(it, current.get());
    }

    /** A step that somebody asks for: its row, its body, what it does, and a reason where there is one. */
    record Asked(RelationshipStep step, Object said, BiConsumer<Relationship, Occasion> change, String reason) {}

    private Relationship made(RecordRelationship said, Occasion occasion) {
        var pair = Pair.of(access.person(said.person()), said.type(), access.person(said.other()));
        return Relationship.recorded(new RelationshipId(ids.next()), said, pair, occasion);
    }

    private Condition both() {
        return access.ofPeople("pair.person", "pair.other");
    }

    private static List<java.util.UUID> keys(Collection<PersonId> people) {
        return people.stream().map(PersonId::id).toList();
    }
}
