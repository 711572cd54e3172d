package candour.cases.person;

import candour.cases.access.Occasion;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person known to an authority: a child before and after birth, or an adult around children. Nothing is overwritten. */
@Entity
public class Person implements CaseRecord, MadeOnRequest {

    @EmbeddedId
    private PersonId id;

    private String authority;
    private String reference;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    @Embedded
    private Lifespan life = new Lifespan();

    @Embedded
    private PersonNames names = new PersonNames();

    @Embedded
    private PersonFacts facts = new PersonFacts();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Person() {}

    private Person(Numbered as, PersonKind registered, Occasion occasion) {
        id = as.id();
        reference = as.reference();
        kind = registered;
        authority = occasion.by().authority();
    }

    /** A child of the authority its author works for. */
    static Person child(Numbered as, RegisterChild said, Occasion occasion) {
        var child = new Person(as, PersonKind.CHILD, occasion);
        said.check();
        child.take(said.step(), occasion);
        if (said.precedesBirth()) {
            child.life.expect(said.expectedOn(), occasion);
        } else {
            child.life.bear(said.bornOn(), occasion);
        }
        child.names.begin(said.name(), occasion);
        return child;
    }

    /** An adult whom the authority of its author knows; 422 for somebody who is certainly under 18. */
    static Person adult(Numbered as, RegisterAdult said, Occasion occasion) {
        var adult = new Person(as, PersonKind.ADULT, occasion);
        adult.take(PersonStep.REGISTRATION, occasion);
        if (said.bornOn() != null) {
            adult.life.bear(said.bornOn(), occasion);
            said.mustBeOfAge(occasion.today());
        }
        adult.names.begin(said.name(), occasion);
        return adult;
    }

    @Override
    public void madeBy(RequestKey key) {
        requestKey = key;
    }

    /** Takes the step that is said: out of order is 409, the wrong role 403, a broken rule 422. */
    void take(StepFacts said, Occasion occasion) {
        take(said.step(), occasion);
        switch (said) {
            case RecordBirth birth -> life.bear(birth.bornOn(), occasion);
            case CorrectBirth birth -> life.bear(birth.bornOn(), birth.source(), occasion);
            case RecordName name -> names.add(name, life.firstDay(), occasion);
            case RecordIdentifier it -> facts.identifiers().add(it.row(authority, occasion), occasion.today());
            case RecordAddress it -> facts.addresses().add(it.row(authority, occasion), occasion.today());
            case RecordCharacteristics it -> facts.add(authority, it, occasion);
            case RecordEducation it -> facts.education().add(it.row(authority, occasion), occasion.today());
            case RecordRisk it -> facts.risks().add(it.row(authority, occasion), occasion.today());
            case RecordDeath death -> life.die(death.diedOn(), death.source(), occasion);
            case WithdrawDeath mistake -> life.live(mistake.reason(), occasion);
            case SealRecord sealed -> {}
        }
    }

    /** Whether the person may be 18 or older on that day; an adult whose birth is not known is. */
    public boolean isOfAge(LocalDate day) {
        return life.isOfAge(day).orElse(kind == PersonKind.ADULT);
    }

    private void take(PersonStep step, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        if (!step.suits(this, occasion.today())) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "This step is not for such a person.");
        }
        step.row().to().ifPresent(next -> state = next);
    }

    public PersonId id() {
        return id;
    }

    @Override
    public String authority() {
        return authority;
    }

    public String reference() {
        return reference;
    }

    public PersonState state() {
        return state;
    }

    public Optional<BirthDate> born() {
        return life.born();
    }

    public Optional<LocalDate> expectedOn() {
        return life.expectedOn();
    }

    public Optional<DeathDate> died() {
        return life.died();
    }

    public PersonKind personKind() {
        return kind;
    }

    /** What the person is called now. */
    public FullName knownAs() {
        return names.knownAs();
    }

    /** Every name ever recorded, in the order of recording. */
    public List<PersonName> names() {
        return names.all();
    }

    /** Everything else that was ever recorded. */
    public PersonFacts facts() {
        return facts;
    }

    Lifespan life() {
        return life;
    }

    @Override
    public RequestKey requestKey() {
        return requestKey;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String kind() {
        return kind.noun();
    }

    @Override
    public UUID key() {
        return id.id();
    }

    /** The child itself; an adult's record is about no child's case. */
    @Override
    public Set<UUID> about() {
        return kind == PersonKind.CHILD ? Set.of(id.id()) : Set.of();
    }
}
