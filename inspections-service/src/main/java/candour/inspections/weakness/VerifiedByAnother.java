package candour.inspections.weakness;

import candour.conventions.CurrentActor;
import candour.conventions.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Refuses that a body verifies what it claimed itself. */
@ApplicationScoped
class VerifiedByAnother implements WeaknessGuard {

    private final CurrentActor current;

    VerifiedByAnother(CurrentActor current) {
        this.current = current;
    }

    @Override
    public Guard guard() {
        return Guard.OTHER_BODY;
    }

    @Override
    public List<Problem.Error> unmet(Weakness weakness) {
        return weakness.isClaimedBy(Side.of(current.get()))
                ? List.of(new Problem.Error(guard().name(), "Your own body claimed it; another one must verify."))
                : List.of();
    }
}
