package candour.cases.worklist;

import candour.cases.signal.Threshold;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** What an authority may set of its worklist. */
@ConfigMapping(prefix = "candour.worklist")
public interface WorklistSettings {

    /** Thresholds of signals that are not the usual ones: {@code candour.worklist.thresholds.seen-by-anybody-days}. */
    Map<Threshold, Integer> thresholds();

    /** So many per cent of a team's children for now and today are a matter of capacity, and no longer a list. */
    @WithDefault("20")
    int saturatedAbovePercent();

    /** How often it is looked for children whom a new day puts elsewhere. */
    @WithDefault("10M")
    Duration every();
}
