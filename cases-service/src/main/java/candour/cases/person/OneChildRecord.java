package candour.cases.person;

import candour.cases.record.Made;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import java.util.UUID;

/** A record about one child, made on request; kept by {@link OneChildRecords}. */
@MappedSuperclass
public abstract class OneChildRecord extends Made {

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "child"))
    private PersonId child;

    protected OneChildRecord() {}

    /** Says once, in the making, whom it is about. */
    protected void beAbout(Person person) {
        beAbout(person.authority(), person.id());
    }

    /** Likewise, of a child known by its key alone. */
    protected void beAbout(String authority, PersonId person) {
        belongTo(authority);
        child = person;
    }

    public PersonId child() {
        return child;
    }

    @Override
    public Set<UUID> about() {
        return Set.of(child.id());
    }
}
