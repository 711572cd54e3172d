package candour.cases.allocation;

import candour.cases.access.Condition;
import candour.cases.person.PersonId;
import jakarta.ws.rs.QueryParam;

/** Which allocations: where they stand, whose they are, which team's, which child's. */
public class AllocationFilter {

    @QueryParam("state")
    public AllocationState state;

    @QueryParam("worker")
    public String worker;

    @QueryParam("team")
    public String team;

    @QueryParam("child")
    public PersonId child;

    Condition within(Condition allowed) {
        var some = allowed;
        some = state == null ? some : some.and("r.state = :state", "state", state);
        some = worker == null ? some : some.and("r.worker.subject = :worker", "worker", worker);
        some = team == null ? some : some.and("r.team = :team", "team", team);
        return child == null ? some : some.and("r.child = :child", "child", child);
    }
}
