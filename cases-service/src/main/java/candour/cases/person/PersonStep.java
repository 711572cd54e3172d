package candour.cases.person;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.person.PersonState.BORN;
import static candour.cases.person.PersonState.EXPECTED;
import static candour.cases.person.PersonState.SEALED;

import candour.cases.access.Role;
import candour.conventions.Actor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of a child's record, in the order of a life. The two registrations make the record; the others follow. */
public enum PersonStep {
    // spotless:off
    REGISTRATION_BEFORE_BIRTH(anew(), to(EXPECTED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Register a child who is not born yet", "The authority comes to know of a child by the expected date of birth"),
    REGISTRATION(anew(), to(BORN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Register a child", "The authority comes to know of a child"),
    BIRTH(from(EXPECTED), to(BORN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record the birth", "The child is born; the record and the expected date stay"),
    NAME(from(EXPECTED, BORN), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a name", "Another name, or the right one; the names before it stay"),
    SEALING(from(EXPECTED, BORN), to(SEALED), by(TEAM_MANAGER),
            "Seal the record", "Nobody sees the record any more: adoption, witness protection, a police operation");
    // spotless:on

    private final Set<PersonState> from;
    private final Optional<PersonState> to;
    private final Set<Role> by;
    private final String title;
    private final String meaning;

    PersonStep(Set<PersonState> from, Optional<PersonState> to, Set<Role> by, String title, String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.title = title;
        this.meaning = meaning;
    }

    /** Where the record may stand before; nowhere for a step that makes the record. */
    public Set<PersonState> from() {
        return from;
    }

    /** Where the record stands afterwards; empty for a fact that is recorded where it stands. */
    public Optional<PersonState> to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** The noun of the step: in the kind of its ledger entry, and under the record's address. */
    public String noun() {
        return this == NAME ? "names" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFor(Actor actor) {
        return Role.isAnyHeldBy(by, actor);
    }

    private static Set<PersonState> anew() {
        return Set.of();
    }

    private static Set<PersonState> from(PersonState... states) {
        return Set.of(states);
    }

    private static Optional<PersonState> to(PersonState state) {
        return Optional.of(state);
    }

    private static Optional<PersonState> stay() {
        return Optional.empty();
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
