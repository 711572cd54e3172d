package candour.cases.personlink;

import candour.cases.access.Condition;
import candour.cases.access.Occasion;
import candour.cases.matching.Reason;
import candour.cases.person.CaseAccess;
import candour.cases.person.Person;
import candour.cases.person.PersonId;
import candour.cases.person.PersonView;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Records;
import candour.cases.record.Taking;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Links between records of one person, among those records of which the caller may know both. */
@ApplicationScoped
class PersonLinks {

    private final Records records;
    private final CaseAccess access;
    private final Changes changes;
    private final Uuid7 ids;

    PersonLinks(Records records, CaseAccess access, Changes changes, Uuid7 ids) {
        this.records = records;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
    }

    PersonLink suggest(SuggestLink said, RequestKey key) {
        if (said.one().equals(said.other())) {
            throw ProblemException.rule("/other", "Choose two records");
        }
        var making = new Making<>(PersonLink.class, PersonLinkStep.SUGGESTION.noun(), key, said);
        return changes.make(making, occasion -> suggested(said, occasion), it -> read(new PersonLinkId(it.key())));
    }

    PersonLink read(PersonLinkId id) {
        return access.read(PersonLink.class, id.id(), both());
    }

    /** Takes a step; the checks run in this order: 404, 409, 403, 428 or 412. */
    PersonLink take(PersonLinkId id, IfMatch read, PersonLinkStep step, LinkReason said) {
        var link = access.change(PersonLink.class, id.id(), both());
        var taking = new Taking<>(link, link.state(), step, read, () -> view(link), said, said.reason());
        changes.take(taking, occasion -> link.take(step, said.reason(), occasion));
        return link;
    }

    /** Every link of a record, confirmed or not. */
    List<PersonLinkView> of(PersonId id) {
        var person = access.lookAt(id);
        var links = records.all(PersonLink.class, touching(List.of(id)));
        access.shown(
                person, "links", links.stream().map(it -> counterpart(it, id)).toList());
        return links.stream().map(this::view).toList();
    }

    /** The record and all that are confirmed, by however many links, to be of the same person; each is read on record. */
    SamePersonView same(PersonId id) {
        access.lookAt(id);
        var people = new LinkedHashSet<>(Set.of(id));
        var links = new ArrayList<PersonLink>();
        Collection<PersonId> next = people;
        while (!next.isEmpty()) {
            next = reached(next, people, links);
            people.addAll(next);
        }
        var known = access.known(people);
        known.forEach(it -> access.shown(it, "record", List.of()));
        return new SamePersonView(
                known.stream()
                        .sorted((one, other) -> first(id, one) - first(id, other))
                        .map(this::view)
                        .toList(),
                links.stream().map(this::view).toList());
    }

    PersonLinkView view(PersonLink link) {
        var two = access.known(List.of(link.one(), link.other()));
        var reasons = two.size() == 2 ? Reason.between(two.getFirst(), two.getLast()) : List.<Reason>of();
        return PersonLinkView.of(link, reasons, changes.occasion().by());
    }

    private PersonView view(Person person) {
        return PersonView.of(person, changes.occasion().by(), changes.occasion().today());
    }

    private Set<PersonId> reached(Collection<PersonId> from, Set<PersonId> before, List<PersonLink> links) {
        var found = new LinkedHashSet<PersonId>();
        records.all(PersonLink.class, touching(from).and("r.state = :same", "same", PersonLinkState.SAME)).stream()
                .filter(it -> !links.contains(it))
                .forEach(it -> {
                    links.add(it);
                    found.addAll(List.of(it.one(), it.other()));
                });
        found.removeAll(before);
        return found;
    }

    private PersonLink suggested(SuggestLink said, Occasion occasion) {
        access.person(said.first());
        access.person(said.second());
        var pair = both().and("r.one = :one", "one", said.first()).and("r.other = :other", "other", said.second());
        if (!records.all(PersonLink.class, pair).isEmpty()) {
            throw new ProblemException(Problems.ALREADY_THERE, "There is a link between these two records already.");
        }
        return PersonLink.suggested(new PersonLinkId(ids.next()), said, occasion);
    }

    private Condition touching(Collection<PersonId> people) {
        List<UUID> keys = people.stream().map(PersonId::id).toList();
        return both().and("(r.one.id in :ids or r.other.id in :ids)", "ids", keys);
    }

    private Condition both() {
        return access.ofPeople("one", "other");
    }

    private static int first(PersonId id, Person person) {
        return person.id().equals(id) ? 0 : 1;
    }

    private static PersonId counterpart(PersonLink link, PersonId id) {
        return link.one().equals(id) ? link.other() : link.one();
    }
}
