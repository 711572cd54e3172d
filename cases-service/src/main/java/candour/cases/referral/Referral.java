package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.person.PersonId;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.conventions.RequestKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;

/** A request that the authority act for one or more children. What was said at receipt never changes; the rest is added. */
@Entity
@DynamicUpdate
public class Referral implements CaseRecord, MadeOnRequest {

    @EmbeddedId
    private ReferralId id;

    private String authority;
    private String reference;

    @Embedded
    private ReferralFacts facts;

    @ElementCollection
    @CollectionTable(name = "referral_child", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ReferredChild> children = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_match", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Match> matches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_particulars", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<KnownParticulars> particulars = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_adult", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<KnownAdult> adults = new ArrayList<>();

    @Embedded
    private Deliberation deliberation = new Deliberation();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Referral() {}

    static Referral received(ReferralId id, String reference, Receipt receipt, Occasion occasion) {
        var said = receipt.said();
        var referral = new Referral();
        referral.id = id;
        referral.reference = reference;
        referral.authority = occasion.by().authority();
        referral.deliberation.enter(ReferralStep.RECEIPT);
        referral.facts = ReferralFacts.of(receipt, occasion);
        said.children().forEach(child -> referral.children.add(new ReferredChild(referral.authority, child.details())));
        referral.complete(said.particulars(), said.adults(), occasion);
        return referral;
    }

    void match(int subject, PersonId child, Occasion occasion) {
        matches.add(new Match(authority, subject, child, Recorded.of(occasion)));
    }

    void complete(Particulars known, List<Adult> further, Occasion occasion) {
        if (known != null) {
            particulars.add(new KnownParticulars(authority, known, Recorded.of(occasion)));
        }
        further.forEach(adult -> adults.add(new KnownAdult(authority, adult)));
    }

    Deliberation deliberation() {
        return deliberation;
    }

    public ReferralId id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public ReferralState state() {
        return deliberation.state();
    }

    ReferralFacts facts() {
        return facts;
    }

    /** The day its clocks count from: of its receipt, or of the last challenge. */
    public LocalDate countsFrom() {
        return deliberation.challenges().isEmpty()
                ? facts.receivedOn()
                : deliberation.challenges().getLast().challengedOn();
    }

    List<ReferredChild> children() {
        return children;
    }

    List<Match> matches() {
        return matches;
    }

    /** Whom the referred child with this number, counted from 1, is known as. */
    Optional<PersonId> childOf(int subject) {
        return matches.stream()
                .filter(match -> match.subject() == subject)
                .map(Match::child)
                .findFirst();
    }

    boolean isEveryChildKnown() {
        return matches.size() == children.size();
    }

    Particulars particulars() {
        return particulars.isEmpty()
                ? Particulars.NOT_KNOWN
                : particulars.getLast().particulars();
    }

    List<Adult> adults() {
        return adults.stream().map(KnownAdult::adult).toList();
    }

    @Override
    public String kind() {
        return "referral";
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
