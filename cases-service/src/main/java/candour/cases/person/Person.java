package candour.cases.person;

import candour.cases.access.Occasion;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A child known to an authority, before and after birth: what it is called and was called, and when it was born. */
@Entity
public class Person {

    /** The children in need census (rule 8606) takes nothing that is recorded more than 40 weeks before birth. */
    private static final int LONGEST_EXPECTATION_IN_DAYS = 280;

    @EmbeddedId
    private PersonId id;

    private String authority;
    private String reference;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    @Embedded
    private BirthDate born;

    private LocalDate expectedOn;

    @ElementCollection
    @CollectionTable(name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonName> names = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Person() {}

    /** A child of the authority its author works for. */
    static Person registered(PersonId id, String reference, RegisterChild said, Occasion occasion) {
        var child = new Person();
        child.id = id;
        child.reference = reference;
        child.authority = occasion.by().authority();
        child.mustBeOneDate(said);
        child.take(said.step(), occasion);
        if (said.precedesBirth()) {
            child.expect(said.expectedOn(), occasion);
        } else {
            child.bear(said.bornOn(), occasion);
            child.mustBeNamed(said.name());
        }
        child.add(said.name(), NameKind.KNOWN_AS, null, occasion);
        return child;
    }

    void madeBy(RequestKey key) {
        requestKey = key;
    }

    /** Takes the step that the facts tell of: out of order is 409, the wrong role 403, a broken rule 422. */
    void take(StepFacts facts, Occasion occasion) {
        take(facts.step(), occasion);
        switch (facts) {
            case RecordBirth birth -> bear(birth.bornOn(), occasion);
            case RecordName said -> name(said, occasion);
            case SealRecord sealed -> {}
        }
    }

    void mustBeOpenFor(PersonStep step, Occasion occasion) {
        if (!isOpen(step)) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be taken while the child is %s.".formatted(step.title(), state.words()));
        }
        if (!step.isFor(occasion.by())) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
    }

    boolean isOpen(PersonStep step) {
        return state == null ? step.from().isEmpty() : step.from().contains(state);
    }

    /** What the child is called now. */
    public FullName knownAs() {
        return names.stream()
                .filter(name -> name.kind() == NameKind.KNOWN_AS)
                .reduce((one, next) -> PersonName.BY_FIRST_DAY.compare(one, next) <= 0 ? next : one)
                .orElseThrow()
                .name();
    }

    private void take(PersonStep step, Occasion occasion) {
        mustBeOpenFor(step, occasion);
        step.to().ifPresent(next -> state = next);
    }

    private void bear(BirthDate date, Occasion occasion) {
        date.mustBeBornBy(occasion.today());
        born = date;
    }

    private void expect(LocalDate day, Occasion occasion) {
        if (Math.abs(ChronoUnit.DAYS.between(occasion.today(), day)) > LONGEST_EXPECTATION_IN_DAYS) {
            throw ProblemException.rule("/expectedOn", "Enter an expected date within 40 weeks of today");
        }
        expectedOn = day;
    }

    private void name(RecordName said, Occasion occasion) {
        if (said.from().isAfter(occasion.today())) {
            throw ProblemException.rule("/from", "Enter a day that is not in the future");
        }
        if (said.from().isBefore(born().map(BirthDate::bornEarliest).orElse(BirthDate.EARLIEST))) {
            throw ProblemException.rule("/from", "Enter a day that is not before the birth");
        }
        add(said.name(), said.kind(), said.from(), occasion);
    }

    private void add(FullName name, NameKind kind, LocalDate from, Occasion occasion) {
        var by = occasion.by();
        names.add(new PersonName(authority, name, kind, from, occasion.at(), by.subject(), by.name()));
    }

    private void mustBeOneDate(RegisterChild said) {
        if ((said.bornOn() == null) == (said.expectedOn() == null)) {
            throw ProblemException.rule("/bornOn", "Enter the date of birth or, before birth, the expected date");
        }
    }

    private void mustBeNamed(FullName name) {
        if (name.givenName() == null) {
            throw ProblemException.rule("/givenName", "Enter the given name");
        }
    }

    public PersonId id() {
        return id;
    }

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
        return Optional.ofNullable(born);
    }

    public Optional<LocalDate> expectedOn() {
        return Optional.ofNullable(expectedOn);
    }

    /** Every name ever recorded, in the order of recording. */
    public List<PersonName> names() {
        return Collections.unmodifiableList(names);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
