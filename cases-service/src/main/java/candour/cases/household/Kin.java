package candour.cases.household;

import candour.cases.household.FamilyView.Relation;
import candour.cases.household.FamilyView.Sibling;
import candour.cases.person.PersonId;
import candour.cases.relationship.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads relationships from one child's side.
 *
 * @param own of the child
 * @param ofParents of those who are its parents
 */
record Kin(PersonId child, List<Relationship> own, List<Relationship> ofParents) {

    static List<PersonId> parents(PersonId child, List<Relationship> own) {
        return own.stream()
                .filter(it -> it.type().isParental() && it.other().equals(child))
                .map(Relationship::person)
                .distinct()
                .toList();
    }

    List<Relation> relations() {
        return own.stream().map(this::relation).toList();
    }

    /** Those recorded as such, then those who share a parent; each once, with every ground. */
    List<Sibling> siblings() {
        Map<PersonId, List<String>> grounds = new LinkedHashMap<>();
        Stream.concat(recorded(), sharing()).forEach(it -> {
            var all = grounds.computeIfAbsent(it.person(), one -> new ArrayList<>());
            if (!all.contains(it.why())) {
                all.add(it.why());
            }
        });
        return grounds.entrySet().stream()
                .map(it -> new Sibling(it.getKey(), String.join(", ", it.getValue())))
                .toList();
    }

    private Stream<Sibling> recorded() {
        return own.stream()
                .filter(it -> it.type().isOfSiblings())
                .map(it ->
                        new Sibling(counterpart(it), "recorded as " + it.type().words()));
    }

    private Stream<Sibling> sharing() {
        return own.stream()
                .filter(it -> it.type().isParental() && it.other().equals(child))
                .flatMap(parent -> ofParents.stream()
                        .filter(it -> it.type().isParental()
                                && it.person().equals(parent.person())
                                && !it.other().equals(child))
                        .map(it -> new Sibling(
                                it.other(), "the same " + parent.type().words())));
    }

    private Relation relation(Relationship it) {
        boolean first = it.other().equals(child);
        return new Relation(
                it.key(),
                counterpart(it),
                first ? it.type().words() : it.type().inverse(),
                first ? it.responsibility().orElse(null) : null,
                it.source(),
                it.saidBy());
    }

    private PersonId counterpart(Relationship it) {
        return it.person().equals(child) ? it.other() : it.person();
    }
}
