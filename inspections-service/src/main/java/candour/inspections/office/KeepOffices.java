package candour.inspections.office;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.inspections.access.Role;
import candour.inspections.dates.KnownDate;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps the register of offices; the authority's own officers do. */
@ApplicationScoped
class KeepOffices {

    private static final Set<Role> KEEPERS = Set.of(Role.DIRECTOR, Role.OFFICER);

    private final Offices offices;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;

    KeepOffices(Offices offices, Recorder recorder, CurrentActor current, Uuid7 ids) {
        this.offices = offices;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
    }

    /** The assignment this command makes, or made before when the request is a repeat. */
    RoleAssignment assign(String authority, AssignRole said, RequestKey key) {
        var before = offices.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        Role.require(KEEPERS, current.get(), authority);
        mustFollow(said.from(), said.to(), "/to");
        var office = RoleAssignment.of(ids.next(), authority, said, key);
        offices.persistAndFlush(office);
        recorder.record(subject(office), "office.assign", said, null);
        return office;
    }

    void end(RoleAssignment office, EndRole end) {
        Role.require(KEEPERS, current.get(), office.authority());
        if (office.hasEnded()) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "It has ended already.");
        }
        mustFollow(office.from(), end.on(), "/on");
        office.endOn(end.on());
        recorder.record(subject(office), "office.end", end, null);
    }

    private static void mustFollow(KnownDate from, KnownDate to, String pointer) {
        if (to != null && to.isOver(from.earliest())) {
            throw ProblemException.rule(pointer, "Enter a date that is not before the first");
        }
    }

    private static Subject subject(RoleAssignment office) {
        return new Subject("office", office.id().toString(), office.version());
    }
}
