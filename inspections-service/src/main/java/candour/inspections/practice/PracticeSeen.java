package candour.inspections.practice;

import candour.conventions.Problem;
import candour.conventions.Time;
import candour.inspections.weakness.Weakness;
import candour.inspections.weakness.WeaknessGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Asks for cases that were read after the action was claimed: what was seen before says nothing about the action. */
@ApplicationScoped
class PracticeSeen implements WeaknessGuard {

    private final PracticeAudits audits;

    PracticeSeen(PracticeAudits audits) {
        this.audits = audits;
    }

    @Override
    public Guard guard() {
        return Guard.PRACTICE_WAS_SEEN;
    }

    @Override
    public List<Problem.Error> unmet(Weakness weakness) {
        var claimed = weakness.claimedAt().map(at -> at.atZone(Time.LONDON).toLocalDate());
        boolean seen = claimed.isPresent()
                && audits.of(weakness.id()).stream().anyMatch(audit -> isNotBefore(audit, claimed.get()));
        return seen
                ? List.of()
                : List.of(new Problem.Error(
                        guard().name(), "No audit of practice after the claim is on record for this weakness."));
    }

    private static boolean isNotBefore(PracticeAudit audit, LocalDate claimed) {
        return !audit.audited().isBefore(claimed);
    }
}
