package candour.inspections.scrutiny;

import candour.conventions.Actor;
import candour.inspections.office.RoleAssignment;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who wrote a scrutiny report, with the office they held when it was received; later offices change nothing about that.
 *
 * @param subject the person's account; null for somebody who had none
 */
@Embeddable
public record Author(String authority, UUID assignmentId, String subject, String name, String office) {

    static Author of(RoleAssignment office) {
        return new Author(
                office.authority(),
                office.id(),
                office.subject().orElse(null),
                office.name(),
                office.title().orElse(office.role().words()));
    }

    /** The same person; where no account is on record, the same name is taken for the same person. */
    boolean is(Actor actor) {
        return subject == null ? name.equalsIgnoreCase(actor.name()) : subject.equals(actor.subject());
    }
}
