package candour.cases.relationship;

import candour.cases.access.Occasion;
import candour.cases.person.PersonId;
import candour.cases.person.PersonKind;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What one person is to another, from a day to a day, and who said so. */
@Entity
public class Relationship implements CaseRecord, MadeOnRequest {

    @EmbeddedId
    private RelationshipId id;

    private String authority;

    @Embedded
    private Pair pair;

    @Enumerated(EnumType.STRING)
    private RelationshipState state;

    private LocalDate heldFrom;
    private LocalDate heldTo;
    private String source;
    private String saidBy;

    @Embedded
    private Responsibilities responsibilities = new Responsibilities();

    @ElementCollection
    @CollectionTable(name = "relationship_step", joinColumns = @JoinColumn(name = "relationship_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Relationship() {}

    static Relationship recorded(RelationshipId id, RecordRelationship said, Pair pair, Occasion occasion) {
        var made = new Relationship();
        made.id = id;
        made.authority = occasion.by().authority();
        made.pair = pair;
        made.heldFrom = notLaterThanToday("/from", said.from(), occasion);
        made.source = said.source();
        made.saidBy = said.saidBy();
        made.take(RelationshipStep.RECORDING, occasion.today(), null, occasion);
        if (said.parentalResponsibility() != null) {
            made.hold(new RecordResponsibility(said.parentalResponsibility(), said.from(), said.source()), occasion);
        }
        return made;
    }

    void record(RecordResponsibility said, Occasion occasion) {
        notLaterThanToday("/from", said.from(), occasion);
        take(RelationshipStep.RESPONSIBILITIES, occasion.today(), null, occasion);
        hold(said, occasion);
    }

    void end(EndRelationship said, Occasion occasion) {
        notLaterThanToday("/on", said.on(), occasion);
        if (heldFrom != null && said.on().isBefore(heldFrom)) {
            throw ProblemException.rule("/on", "Enter a last day that is not before the first");
        }
        heldTo = said.on();
        take(RelationshipStep.ENDING, said.on(), said.source(), occasion);
    }

    void withdraw(String reason, Occasion occasion) {
        take(RelationshipStep.WITHDRAWAL, occasion.today(), reason, occasion);
    }

    private void hold(RecordResponsibility said, Occasion occasion) {
        if (pair.otherKind() != PersonKind.CHILD) {
            throw ProblemException.rule("/parentalResponsibility", "Parental responsibility is for a child");
        }
        responsibilities.add(authority, said, occasion);
    }

    private void take(RelationshipStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority, step, on, reason, occasion));
    }

    private static LocalDate notLaterThanToday(String pointer, LocalDate day, Occasion occasion) {
        if (day != null && day.isAfter(occasion.today())) {
            throw ProblemException.rule(pointer, "Enter a day that is not in the future");
        }
        return day;
    }

    public PersonId person() {
        return pair.person();
    }

    public RelationshipType type() {
        return pair.type();
    }

    public PersonId other() {
        return pair.other();
    }

    public RelationshipState state() {
        return state;
    }

    LocalDate heldFrom() {
        return heldFrom;
    }

    LocalDate heldTo() {
        return heldTo;
    }

    public String source() {
        return source;
    }

    public String saidBy() {
        return saidBy;
    }

    /** Parental responsibility as it was ever recorded. */
    List<ParentalResponsibility> responsibilities() {
        return responsibilities.rows();
    }

    public Optional<ParentalResponsibility.Held> responsibility() {
        return responsibilities.now();
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
        return "relationship";
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
        return pair.children();
    }
}
