package candour.cases.episode;

import candour.cases.record.Unmet;
import java.util.List;

/** What may keep an episode open: each package whose records hang on an episode offers its own, as a bean. */
public interface ClosureGuard {

    /** Every guard this closure does not meet, with the rule it comes from and what would meet it. */
    List<Unmet> unmet(Closing closing);
}
