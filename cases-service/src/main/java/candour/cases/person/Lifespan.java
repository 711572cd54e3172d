package candour.cases.person;

import candour.cases.access.Occasion;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.timescales.PartialDate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;

/** When a person was expected, born and died, as it is known now, and every such date that was ever recorded. */
@Embeddable
class Lifespan {

    /** The children in need census (rule 8606) takes nothing that is recorded more than 40 weeks before birth. */
    private static final int LONGEST_EXPECTATION_IN_DAYS = 280;

    @Embedded
    private BirthDate born;

    @Embedded
    private DeathDate died;

    private LocalDate expectedOn;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "person_date", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<LifeDate> dates = new ArrayList<>();

    protected Lifespan() {}

    void expect(LocalDate day, Occasion occasion) {
        if (Math.abs(ChronoUnit.DAYS.between(occasion.today(), day)) > LONGEST_EXPECTATION_IN_DAYS) {
            throw ProblemException.rule("/expectedOn", "Enter an expected date within 40 weeks of today");
        }
        expectedOn = day;
    }

    /** The birth as it is told when the record begins, or when an expected child is born. */
    void bear(BirthDate date, Occasion occasion) {
        bear(date, "As told when it was first recorded", occasion);
    }

    void bear(BirthDate date, String source, Occasion occasion) {
        date.mustBeBornBy(occasion.today());
        if (died != null && died.date().isBefore(date.bornEarliest())) {
            throw ProblemException.rule("/bornOn", "Enter a date of birth that is not after the death");
        }
        born = date;
        add(LifeDate.Event.BIRTH, date.date(), source, occasion);
    }

    void die(DeathDate date, String source, Occasion occasion) {
        if (date.diedEarliest().isAfter(occasion.today())) {
            throw ProblemException.rule("/diedOn", "Enter a date of death that is not in the future");
        }
        if (born != null && date.date().isBefore(born.bornEarliest())) {
            throw ProblemException.rule("/diedOn", "Enter a date of death that is not before the birth");
        }
        died = date;
        add(LifeDate.Event.DEATH, date.date(), source, occasion);
    }

    /** Somebody was on record as dead by mistake: the mistake stays on record, and 409 where there was none. */
    void live(String source, Occasion occasion) {
        if (died == null) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "No death is on record.");
        }
        died = null;
        add(LifeDate.Event.DEATH, null, source, occasion);
    }

    private void add(LifeDate.Event event, PartialDate date, String source, Occasion occasion) {
        dates.add(LifeDate.of(event, date, source, occasion));
    }

    /** The first day the person can have had a name. */
    LocalDate firstDay() {
        return born == null ? BirthDate.EARLIEST : born.bornEarliest();
    }

    /** Whether the person may be 18 or older on that day; empty where the birth is not known. */
    Optional<Boolean> isOfAge(LocalDate day) {
        return born().map(date -> date.mayBeOfAge(day));
    }

    Optional<BirthDate> born() {
        return Optional.ofNullable(born);
    }

    Optional<DeathDate> died() {
        return Optional.ofNullable(died);
    }

    Optional<LocalDate> expectedOn() {
        return Optional.ofNullable(expectedOn);
    }

    /** In the order of recording. */
    List<LifeDate> dates() {
        return dates;
    }
}
