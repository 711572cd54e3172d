package candour.inspections.sample;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.access.Role;
import java.util.Locale;
import java.util.Set;

/** What may follow the audit of a case, by whom. Each is done once; whoever audited does not moderate. */
enum CaseAuditStep {
    // spotless:off
    MODERATION(Set.of(INSPECTOR, LEAD_INSPECTOR, MODERATOR), "Moderate the audit",
            "Another person than the auditor says which grade stands, and why"),
    REFERRAL(Set.of(INSPECTOR, LEAD_INSPECTOR, MODERATOR), "Refer the case back",
            "The authority is told at once to look at the case; its clock runs"),
    ACKNOWLEDGEMENT(Set.of(DIRECTOR), "Answer for the case",
            "The director says what is being done");
    // spotless:on

    private final Set<Role> by;
    private final String title;
    private final String meaning;

    CaseAuditStep(Set<Role> by, String title, String meaning) {
        this.by = by;
        this.title = title;
        this.meaning = meaning;
    }

    Set<Role> by() {
        return by;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isFor(Actor actor) {
        return by.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    /** Refuses, with 403, another role, and with 409 what is done already or has nothing to follow. */
    void require(Actor actor, boolean isOpen) {
        if (!isFor(actor)) {
            throw new ProblemException(Problems.NOT_YOURS, "This step is for another role.");
        }
        if (!isOpen) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED, "\"%s\" cannot be done now for this case.".formatted(title));
        }
    }
}
