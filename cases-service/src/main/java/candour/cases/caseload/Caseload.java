package candour.cases.caseload;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a worker carries.
 *
 * @param percent of what the hours can carry; absent where there are no hours, for nothing is a share of nothing
 * @param overCapacity also a worker who has cases and no hours
 */
@Schema(description = "What a worker carries, weighted, against the hours they have")
record Caseload(
        String worker,
        String name,
        String team,
        int hoursPerWeek,
        int children,
        int points,
        int capacity,
        Integer percent,
        boolean overCapacity) {

    static Caseload of(Who who, int hoursPerWeek, List<CarriedCase> cases) {
        var points = cases.stream().mapToInt(CarriedCase::points).sum();
        var capacity = CaseWeight.capacity(hoursPerWeek);
        return new Caseload(
                who.subject(),
                who.name(),
                who.team(),
                hoursPerWeek,
                cases.size(),
                points,
                capacity,
                capacity == 0 ? null : Math.ceilDiv(points * 100, capacity),
                points > capacity);
    }

    /** Whose caseload it is. */
    record Who(String subject, String name, String team) {}
}
