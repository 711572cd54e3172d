package candour.cases.person;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.person.PersonState.BORN;
import static candour.cases.person.PersonState.EXPECTED;
import static candour.cases.person.PersonState.SEALED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;
import java.time.LocalDate;

/** The steps of a person's record, in the order of a life. The two registrations make the record; the others follow. */
public enum PersonStep implements Step<PersonState> {
    // spotless:off
    REGISTRATION_BEFORE_BIRTH(new Row<>(anew(), to(EXPECTED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Register a child who is not born yet", "The authority comes to know of a child by the expected date of birth")),
    REGISTRATION(new Row<>(anew(), to(BORN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Register a person", "The authority comes to know of a child, or of an adult around children")),
    BIRTH(new Row<>(from(EXPECTED), to(BORN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the birth", "The child is born; the record and the expected date stay")),
    BIRTH_CORRECTION(new Row<>(from(BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Correct the date of birth", "Another date of birth, or a more exact one; the one before stays on record")),
    NAMES(new Row<>(from(EXPECTED, BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a name", "Another name, or the right one; the names before it stay")),
    IDENTIFIERS(new Row<>(from(EXPECTED, BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a number", "A number by which others know the person, whether it is verified, or that it is somebody else's")),
    ADDRESSES(new Row<>(from(EXPECTED, BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record an address", "Another address, the end of one, or the right one; those before stay")),
    CHARACTERISTICS(new Row<>(from(EXPECTED, BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record sex, ethnicity or disabilities", "In the codes of the children in need census, from a day on")),
    EDUCATION_STATUSES(new Row<>(from(BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record where a child is taught", "On the roll, taken off it to be taught at home, missing education, or excluded")),
    RISKS(new Row<>(from(BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a known risk", "A risk that an adult poses, with what it rests on, its source and its day")),
    DEATH(new Row<>(from(BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the death", "The person has died, or the date of death is put right")),
    DEATH_WITHDRAWAL(new Row<>(from(BORN), stay(), by(TEAM_MANAGER),
            "Withdraw the death", "The person was on record as dead by mistake")),
    SEALING(new Row<>(from(EXPECTED, BORN), to(SEALED), by(TEAM_MANAGER),
            "Seal the record", "Nobody sees the record any more: adoption, witness protection, a police operation"));
    // spotless:on

    private final Row<PersonState> row;

    PersonStep(Row<PersonState> row) {
        this.row = row;
    }

    @Override
    public Row<PersonState> row() {
        return row;
    }

    /** Whether it is for such a person: only a child has a standing in education, only an adult poses a risk. */
    boolean suits(Person person, LocalDate today) {
        return switch (this) {
            case EDUCATION_STATUSES -> person.personKind() == PersonKind.CHILD;
            case RISKS -> person.isOfAge(today);
            case DEATH_WITHDRAWAL -> person.died().isPresent();
            default -> true;
        };
    }
}
