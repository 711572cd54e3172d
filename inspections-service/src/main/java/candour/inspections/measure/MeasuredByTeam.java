package candour.inspections.measure;

import candour.conventions.Problem;
import candour.inspections.weakness.Weakness;
import candour.inspections.weakness.WeaknessGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Refuses to close a weakness on an average: 95, 92 and 48 make a good-looking 78 (invariant 24). */
@ApplicationScoped
class MeasuredByTeam implements WeaknessGuard {

    private final Measures measures;

    MeasuredByTeam(Measures measures) {
        this.measures = measures;
    }

    @Override
    public Guard guard() {
        return Guard.MEASURED_BY_TEAM;
    }

    @Override
    public List<Problem.Error> unmet(Weakness weakness) {
        boolean told = measures.of(weakness.authority()).stream()
                .anyMatch(measure -> measure.answers(weakness.id()) && measure.isToldByTeam());
        return told
                ? List.of()
                : List.of(new Problem.Error(
                        guard().name(),
                        "No measure of this weakness is told by team; a figure of the whole authority is not enough."));
    }
}
