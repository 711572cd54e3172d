package candour.cases.matching;

import candour.cases.person.Person;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody on record may be, or may not be, the person looked for. */
@Schema(name = "ReasonOfLikeness")
public record Reason(Likeness likeness, int points, String words) {

    /** All that speaks for and against two records being of one person. */
    public static List<Reason> between(Person one, Person other) {
        return new Comparison(Described.of(one), Described.of(other)).reasons();
    }

    static int sum(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }
}
