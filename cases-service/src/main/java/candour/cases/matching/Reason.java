package candour.cases.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody on record may be, or may not be, the person looked for. */
@Schema(name = "ReasonOfLikeness")
public record Reason(Likeness likeness, int points, String words) {

    static int sum(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
