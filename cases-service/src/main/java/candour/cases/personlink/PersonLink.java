package candour.cases.personlink;

import candour.cases.access.Occasion;
import candour.cases.person.PersonId;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.cases.record.StepTaken;
import candour.conventions.RequestKey;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is held of two records: that they may be, are or are not of one person. Neither record is ever changed by it. */
@Entity
public class PersonLink implements CaseRecord, MadeOnRequest {

    @EmbeddedId
    private PersonLinkId id;

    private String authority;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "one"))
    private PersonId one;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "other"))
    private PersonId other;

    @Enumerated(EnumType.STRING)
    private PersonLinkState state;

    @ElementCollection
    @CollectionTable(name = "person_link_step", joinColumns = @JoinColumn(name = "person_link_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected PersonLink() {}

    static PersonLink suggested(PersonLinkId id, SuggestLink said, Occasion occasion) {
        var link = new PersonLink();
        link.id = id;
        link.authority = occasion.by().authority();
        link.one = said.first();
        link.other = said.second();
        link.take(PersonLinkStep.SUGGESTION, said.reason(), occasion);
        return link;
    }

    void take(PersonLinkStep step, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority, step, occasion.today(), reason, occasion));
    }

    PersonId one() {
        return one;
    }

    PersonId other() {
        return other;
    }

    PersonLinkState state() {
        return state;
    }

    List<StepTaken> journal() {
        return List.copyOf(journal);
    }

    @Override
    public RequestKey requestKey() {
        return requestKey;
    }

    @Override
    public void madeBy(RequestKey key) {
        requestKey = key;
    }

    @Override
    public String kind() {
        return "person-link";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String authority() {
        return authority;
    }

    /** Nothing that is derived of a child's case depends on it. */
    @Override
    public Set<UUID> about() {
        return Set.of();
    }
}
