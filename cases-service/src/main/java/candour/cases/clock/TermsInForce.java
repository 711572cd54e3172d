package candour.cases.clock;

import candour.timescales.Deadline;
import candour.timescales.Rules;
import candour.timescales.Timescale;
import java.util.List;

/** The timescales as they are in force in one authority: the published table with the local terms it has set. */
record TermsInForce(List<LocalTerm> terms) {

    Timescale<CaseEvent> timescale(CaseTimescale published) {
        var rules = published.rules();
        for (var term : of(published)) {
            rules = term.applyTo(rules);
        }
        return new Local(published, rules);
    }

    List<LocalTerm> of(CaseTimescale published) {
        return terms.stream().filter(term -> term.timescale() == published).toList();
    }

    /** One of them; a clock that runs is stopped by the row it began under, whatever was set since. */
    private record Local(CaseTimescale published, Rules<CaseEvent> rules) implements Timescale<CaseEvent> {

        @Override
        public String name() {
            return published.name();
        }

        @Override
        public boolean isStoppedBy(CaseEvent event, Deadline deadline) {
            return published.isStoppedBy(event, deadline) || Timescale.super.isStoppedBy(event, deadline);
        }
    }
}
