package candour.cases.contact;

import candour.cases.access.Occasion;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.cases.record.StepTaken;
import candour.cases.referral.Match;
import candour.cases.referral.Recorded;
import candour.cases.referral.ReferChild;
import candour.cases.referral.Referral;
import candour.cases.referral.ReferredChild;
import candour.conventions.RequestKey;
import jakarta.persistence.CollectionTable;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;

/** Something that somebody told the front door about one or more children, before anybody decided what it is. */
@Entity
@DynamicUpdate
class Contact implements CaseRecord, MadeOnRequest {

    @EmbeddedId
    private ContactId id;

    private String authority;
    private String reference;

    @Enumerated(EnumType.STRING)
    private ContactState state;

    @Embedded
    private ContactFacts facts;

    private Boolean welfareConcern;
    private UUID referral;

    @Embedded
    private ContactTold told;

    @ElementCollection
    @CollectionTable(name = "contact_child", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<ReferredChild> children = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_match", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<Match> matches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contact_step", joinColumns = @JoinColumn(name = "contact_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Contact() {}

    static Contact received(ContactId id, String reference, ReceiveContact said, Occasion occasion) {
        var contact = new Contact();
        contact.id = id;
        contact.reference = reference;
        contact.authority = occasion.by().authority();
        contact.facts = ContactFacts.of(said, occasion);
        said.children().forEach(child -> contact.name(child, occasion));
        contact.take(ContactStep.RECEIPT, null, occasion);
        return contact;
    }

    private void name(ReferChild child, Occasion occasion) {
        children.add(new ReferredChild(authority, child.details()));
        if (child.child() != null) {
            matches.add(new Match(authority, children.size(), child.child(), Recorded.of(occasion)));
        }
    }

    void screen(ScreenContact found, Occasion occasion) {
        take(ContactStep.SCREENING, found.words(), occasion);
        welfareConcern = found.welfareConcern();
    }

    void becomes(Referral raised, Occasion occasion) {
        take(ContactStep.REFERRAL, null, occasion);
        referral = raised.key();
    }

    void end(ContactStep step, EndContact how, Occasion occasion) {
        take(step, how.reason(), occasion);
        told = ContactTold.of(how.referrerTold(), occasion.today());
    }

    private void take(ContactStep step, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        var on = step == ContactStep.RECEIPT ? facts.receivedOn() : occasion.today();
        journal.add(StepTaken.of(authority, step, on, reason, occasion));
    }

    Optional<Match> childOf(int subject) {
        return matches.stream().filter(match -> match.subject() == subject).findFirst();
    }

    boolean isWelfareConcern() {
        return Boolean.TRUE.equals(welfareConcern);
    }

    ContactFacts facts() {
        return facts;
    }

    Optional<ContactTold> told() {
        return Optional.ofNullable(told);
    }

    ContactId id() {
        return id;
    }

    String reference() {
        return reference;
    }

    ContactState state() {
        return state;
    }

    Optional<Boolean> welfareConcern() {
        return Optional.ofNullable(welfareConcern);
    }

    Optional<UUID> referral() {
        return Optional.ofNullable(referral);
    }

    List<ReferredChild> children() {
        return children;
    }

    List<StepTaken> journal() {
        return journal;
    }

    @Override
    public String kind() {
        return "contact";
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

    @Override
    public Set<UUID> about() {
        return matches.stream().map(match -> match.child().id()).collect(Collectors.toSet());
    }

    @Override
    public RequestKey requestKey() {
        return requestKey;
    }

    @Override
    public void madeBy(RequestKey key) {
        requestKey = key;
    }
}
