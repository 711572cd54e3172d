package candour.inspections.access;

import candour.conventions.Actor;
import jakarta.persistence.Embeddable;

/** Who did something: the person for those who may know, the office for everybody. */
@Embeddable
public record Person(String subject, String name, String office) {

    public static Person of(Actor actor) {
        return new Person(actor.subject(), actor.name(), Role.officeOf(actor));
    }

    public boolean is(Actor actor) {
        return subject.equals(actor.subject());
    }
}
