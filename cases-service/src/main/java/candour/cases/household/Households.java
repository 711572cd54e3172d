package candour.cases.household;

import candour.cases.access.Condition;
import candour.cases.access.Occasion;
import candour.cases.person.CaseAccess;
import candour.cases.person.Person;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Records;
import candour.cases.record.Taking;
import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Households: made, changed and found by those who may know of somebody in them. */
@ApplicationScoped
public class Households {

    private final Records records;
    private final CaseAccess access;
    private final Changes changes;
    private final Uuid7 ids;
    private final CurrentActor current;
    private final Time time;

    Households(Records records, CaseAccess access, Changes changes, Uuid7 ids, CurrentActor current, Time time) {
        this.records = records;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.current = current;
        this.time = time;
    }

    /** The households a person was ever in, oldest first; whoever asks puts on record what is shown of them. */
    public List<Household> of(PersonId person) {
        var some = access.ofPeopleIn("stays")
                .and("exists (select 1 from r.stays s where s.person.id = :person)", "person", person.id());
        return records.all(Household.class, some);
    }

    Household form(FormHousehold said, RequestKey key) {
        var making = new Making<>(Household.class, HouseholdStep.FORMATION.noun(), key, said);
        return changes.make(making, occasion -> formed(said, occasion), it -> read(new HouseholdId(it.key())));
    }

    Household read(HouseholdId id) {
        return access.read(Household.class, id.id(), ofSomebody());
    }

    Household record(HouseholdId id, IfMatch read, RecordStay said) {
        return take(
                id,
                read,
                new Asked(
                        HouseholdStep.STAYS,
                        said,
                        (it, occasion) -> it.record(said.row(access.person(said.person()), occasion), occasion)));
    }

    Household dissolve(HouseholdId id, IfMatch read, DissolveHousehold said) {
        return take(
                id, read, new Asked(HouseholdStep.DISSOLUTION, said, (it, occasion) -> it.dissolve(said, occasion)));
    }

    HouseholdView view(Household it) {
        var people = it.stays().rows().stream().map(Stay::person).distinct().toList();
        var known = access.known(people).stream().map(Person::id).collect(Collectors.toSet());
        return HouseholdView.of(
                it, new HouseholdView.Seen(current.get(), time.today(), stay -> known.contains(stay.person())));
    }

    private record Asked(HouseholdStep step, Object said, BiConsumer<Household, Occasion> change) {}

    private Household take(HouseholdId id, IfMatch read, Asked asked) {
        var it = access.change(Household.class, id.id(), ofSomebody());
        var taking = new Taking<>(it, it.state(), asked.step(), read, () -> view(it), asked.said(), null);
        changes.take(taking, occasion -> asked.change().accept(it, occasion));
        return it;
    }

    private Household formed(FormHousehold said, Occasion occasion) {
        var made = Household.formed(new HouseholdId(ids.next()), said, occasion);
        said.stays().forEach(stay -> made.add(stay.row(access.person(stay.person()), occasion), occasion));
        return made;
    }

    private Condition ofSomebody() {
        return access.ofPeopleIn("stays");
    }
}
