package candour.inspections.workingparty;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.EXECUTIVE_MEMBER;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.workingparty.WorkingPartyState.*;

import candour.inspections.access.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of a working party, in the order in which they are taken. */
public enum WorkingPartyStep {
    // spotless:off
    CONSTITUTION(ANNOUNCED, CONSTITUTED,
            "Constitute it", "It has terms of reference, and members who sit on it by their office"),
    START(CONSTITUTED, REPORTING,
            "Begin the report", "It has met and works on what it will report"),
    REPORT_TO_CABINET(REPORTING, REPORTED_TO_CABINET,
            "Record the report to cabinet", "The cabinet has its report; its papers are public from now on"),
    CLOSURE(REPORTED_TO_CABINET, CLOSED,
            "Close it", "Its work is done; what it promised stays in the ledger of promises");
    // spotless:on

    static final Set<Role> BY = Set.of(EXECUTIVE_MEMBER, DIRECTOR, OFFICER);

    private final WorkingPartyState from;
    private final WorkingPartyState to;
    private final String title;
    private final String meaning;

    WorkingPartyStep(WorkingPartyState from, WorkingPartyState to, String title, String meaning) {
        this.from = from;
        this.to = to;
        this.title = title;
        this.meaning = meaning;
    }

    public WorkingPartyState from() {
        return from;
    }

    public WorkingPartyState to() {
        return to;
    }

    /** The roles that may take it, at home. */
    public Set<Role> by() {
        return BY;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A step whose only fact is its day. */
    static Optional<WorkingPartyStep> ofNoun(String noun) {
        return Arrays.stream(values())
                .filter(step -> step != CONSTITUTION && step.noun().equals(noun))
                .findFirst();
    }
}
