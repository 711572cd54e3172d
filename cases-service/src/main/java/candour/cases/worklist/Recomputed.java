package candour.cases.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recomputation of every child found. */
@Schema(description = "A recomputation; differing is 0 where nothing had been missed")
public record Recomputed(long children, long differing) {

    static final Recomputed NOTHING = new Recomputed(0, 0);

    Recomputed plus(Recomputed other) {
        return new Recomputed(children + other.children, differing + other.differing);
    }
}
