package candour.inspections.timescale;

import candour.timescales.Deadline;
import candour.timescales.Rule;
import candour.timescales.Rules;
import candour.timescales.Timescale;
import jakarta.enterprise.context.ApplicationScoped;

/** Timescales as they are in force: the published table, with what an administrator has recorded since. */
@ApplicationScoped
public class Clocks {

    private final Amendments amendments;

    Clocks(Amendments amendments) {
        this.amendments = amendments;
    }

    /** The timescale with its amendments; a clock that runs is stopped by the row it began under. */
    public <E> Timescale<E> inForce(Timescale<E> published) {
        var rules = published.rules();
        for (var amendment : amendments.of(published.name())) {
            rules = amendment.applyTo(rules);
        }
        return new InForce<>(published, rules);
    }

    /** The row a clock began under, which it keeps for life whatever was recorded since. */
    public <E> Rule<E> ruleOf(Timescale<E> published, Deadline running) {
        return published
                .rules()
                .in(running.regime())
                .or(() -> inForce(published).rules().in(running.regime()))
                .orElseThrow();
    }

    private record InForce<E>(Timescale<E> published, Rules<E> rules) implements Timescale<E> {

        @Override
        public String name() {
            return published.name();
        }

        @Override
        public String onWhom() {
            return published.onWhom();
        }

        @Override
        public boolean isStoppedBy(E event, Deadline deadline) {
            return published.isStoppedBy(event, deadline) || Timescale.super.isStoppedBy(event, deadline);
        }
    }
}
