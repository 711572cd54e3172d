package candour.cases.relationship;

import candour.cases.person.Person;
import candour.cases.person.PersonId;
import candour.cases.person.PersonKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two people, of whom the first is something to the second. */
@Embeddable
record Pair(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "person"))
        PersonId person,

        @Enumerated(EnumType.STRING) PersonKind personKind,
        @Enumerated(EnumType.STRING) RelationshipType type,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "other"))
        PersonId other,

        @Enumerated(EnumType.STRING) PersonKind otherKind) {

    static Pair of(Person person, RelationshipType type, Person other) {
        return new Pair(person.id(), person.personKind(), type, other.id(), other.personKind());
    }

    Set<UUID> children() {
        return Stream.of(Map.entry(person, personKind), Map.entry(other, otherKind))
                .filter(it -> it.getValue() == PersonKind.CHILD)
                .map(it -> it.getKey().id())
                .collect(Collectors.toSet());
    }
}
