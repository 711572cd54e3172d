package candour.cases.household;

import candour.cases.household.FamilyView.Home;
import candour.cases.household.FamilyView.Somebody;
import candour.cases.person.CaseAccess;
import candour.cases.person.Person;
import candour.cases.person.PersonId;
import candour.cases.relationship.Relationships;
import candour.conventions.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together who is around a child, in one answer and one entry of the ledger. */
@ApplicationScoped
class Families {

    private final CaseAccess access;
    private final Relationships relationships;
    private final Households households;
    private final Time time;

    Families(CaseAccess access, Relationships relationships, Households households, Time time) {
        this.access = access;
        this.relationships = relationships;
        this.households = households;
        this.time = time;
    }

    /** 404 for a child the caller may not know of. */
    FamilyView of(PersonId id) {
        var child = access.lookAtChild(id);
        var own = relationships.of(List.of(id));
        var kin = new Kin(id, own, relationships.of(Kin.parents(id, own)));
        var around = households.of(id);
        var known = known(kin, around);
        access.shown(child, "family", known.keySet());
        return new FamilyView(
                FamilyMember.of(child, time.today()),
                around.stream().flatMap(it -> home(it, id, known)).toList(),
                kin.relations().stream()
                        .filter(it -> known.containsKey(it.person()))
                        .toList(),
                kin.siblings().stream()
                        .filter(it -> known.containsKey(it.person()))
                        .toList(),
                known.values().stream()
                        .map(it -> FamilyMember.of(it, time.today()))
                        .toList());
    }

    private Map<PersonId, Person> known(Kin kin, List<Household> around) {
        var all = new LinkedHashSet<PersonId>();
        kin.relations().forEach(it -> all.add(it.person()));
        kin.siblings().forEach(it -> all.add(it.person()));
        around.forEach(it -> it.stays().on(time.today()).forEach(stay -> all.add(stay.person())));
        return access.known(all).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Empty where the child is not there today. */
    private Stream<Home> home(Household household, PersonId child, Map<PersonId, Person> known) {
        var today = household.stays().on(time.today());
        if (household.state() != HouseholdState.STANDING
                || today.stream().noneMatch(stay -> stay.person().equals(child))) {
            return Stream.empty();
        }
        var seen =
                today.stream().filter(stay -> known.containsKey(stay.person())).toList();
        return Stream.of(new Home(
                household.key(),
                household.address(),
                household.heldFrom(),
                somebody(seen, Manner.RESIDENT),
                somebody(seen, Manner.REGULAR_VISITOR)));
    }

    private static List<Somebody> somebody(Collection<Stay> stays, Manner manner) {
        return stays.stream()
                .filter(stay -> stay.manner() == manner)
                .map(stay -> new Somebody(stay.person(), stay.text(), stay.heldFrom(), stay.source()))
                .toList();
    }
}
