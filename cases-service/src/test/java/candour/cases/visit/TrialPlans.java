package candour.cases.visit;

import candour.cases.Kept;
import candour.cases.People;
import candour.cases.clock.CaseClock;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for a protection plan: runs its visit clock and hears of each child who is seen. */
@ApplicationScoped
class TrialPlans {

    private final Clocks clocks;
    private final Kept kept;
    private final Map<UUID, Running> plans = new ConcurrentHashMap<>();

    TrialPlans(Clocks clocks, Kept kept) {
        this.clocks = clocks;
        this.kept = kept;
    }

    void start(Known child, String on) {
        var key = UUID.fromString(child.id());
        plans.put(key, new Running(People.NORTHBRIDGE, key, UUID.randomUUID()));
        kept.read(() -> {
            clocks.happened(CaseEvent.PROTECTION_PLAN_STARTED, plans.get(key), LocalDate.parse(on), null);
            return key;
        });
    }

    void seen(@Observes ChildSeen seen) {
        var plan = plans.get(seen.child());
        if (plan != null) {
            clocks.happened(CaseEvent.PROTECTION_PLAN_CHILD_SEEN, plan, seen.on(), null);
        }
    }

    CaseClock running(Known child) {
        return kept.running(child).stream()
                .filter(clock -> clock.timescale().number().equals("C13"))
                .findFirst()
                .orElseThrow();
    }
}
