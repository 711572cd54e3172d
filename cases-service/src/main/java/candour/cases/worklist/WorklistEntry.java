package candour.cases.worklist;

import candour.cases.facts.Child;
import candour.cases.person.PersonId;
import candour.cases.record.CaseRecord;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;

/** A child's line of the worklist: derived, and derived anew in the transaction of every change to the child's case. */
@Entity
class WorklistEntry implements CaseRecord {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "child"))
    private PersonId child;

    private String authority;

    @Embedded
    private Listing listing;

    @Version
    private long version;

    protected WorklistEntry() {}

    static WorklistEntry of(Child child, Listing listing) {
        var entry = new WorklistEntry();
        entry.child = new PersonId(child.id());
        entry.authority = child.authority();
        entry.listing = listing;
        return entry;
    }

    void stand(Listing now) {
        listing = now;
    }

    PersonId child() {
        return child;
    }

    Listing listing() {
        return listing;
    }

    @Override
    public String kind() {
        return "worklist-entry";
    }

    @Override
    public UUID key() {
        return child.id();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String authority() {
        return authority;
    }

    @Override
    public Set<UUID> about() {
        return Set.of(child.id());
    }
}
