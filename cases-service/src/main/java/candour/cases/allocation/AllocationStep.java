package candour.cases.allocation;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.allocation.AllocationState.ABSENT_COVERED;
import static candour.cases.allocation.AllocationState.ABSENT_UNCOVERED;
import static candour.cases.allocation.AllocationState.ACCEPTED;
import static candour.cases.allocation.AllocationState.ENDED;
import static candour.cases.allocation.AllocationState.OFFERED;
import static candour.cases.allocation.AllocationState.UNALLOCATED;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of an allocation. Nobody is given a child without taking it on, and a handover is over only when it is accepted. */
public enum AllocationStep implements Step<AllocationState> {
    // spotless:off
    QUEUEING(new Row<>(anew(), to(UNALLOCATED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Put on the unallocated queue", "An episode is opened, or the child is put there; nobody has the child yet")),
    OFFER(new Row<>(from(UNALLOCATED), to(OFFERED), by(TEAM_MANAGER),
            "Offer to a worker", "The manager asks a worker to take the child on")),
    OFFER_BY_HANDOVER(new Row<>(anew(), to(OFFERED), by(TEAM_MANAGER),
            "Offer by handover", "Follows from a handover: the next worker is asked, with a summary, while the one before still has the child")),
    ACCEPTANCE(new Row<>(from(OFFERED), to(ACCEPTED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Accept", "The worker takes the child on and has read the summary, where there is one; the worker before is relieved")),
    REFUSAL(new Row<>(from(OFFERED), to(UNALLOCATED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Refuse", "The worker says why not; the child is back on the queue")),
    WORKER_AWAY(new Row<>(from(ACCEPTED), to(ABSENT_UNCOVERED), by(),
            "Worker away", "Follows from the worker's absence")),
    COVER(new Row<>(from(ABSENT_UNCOVERED), to(ABSENT_COVERED), by(TEAM_MANAGER),
            "Arrange cover", "Another worker acts while the one who has the child is away")),
    COVER_LOST(new Row<>(from(ABSENT_COVERED), to(ABSENT_UNCOVERED), by(TEAM_MANAGER),
            "End the cover", "The covering worker is not there any more")),
    WORKER_BACK(new Row<>(from(ABSENT_COVERED, ABSENT_UNCOVERED), to(ACCEPTED), by(),
            "Worker back", "Follows from the worker's return")),
    HANDOVER(new Row<>(from(ACCEPTED, ABSENT_COVERED, ABSENT_UNCOVERED), stay(), by(TEAM_MANAGER),
            "Hand over to another worker", "The next worker is offered the child with a summary; until it is accepted nothing changes")),
    RELIEF(new Row<>(from(ACCEPTED, ABSENT_COVERED, ABSENT_UNCOVERED), to(ENDED), by(),
            "Relieved", "Follows from the next worker's acceptance")),
    END(new Row<>(from(UNALLOCATED, OFFERED, ACCEPTED, ABSENT_COVERED, ABSENT_UNCOVERED), to(ENDED), by(TEAM_MANAGER),
            "End the allocation", "There is no work with the child any more"));
    // spotless:on

    private final Row<AllocationState> row;

    AllocationStep(Row<AllocationState> row) {
        this.row = row;
    }

    @Override
    public Row<AllocationState> row() {
        return row;
    }
}
