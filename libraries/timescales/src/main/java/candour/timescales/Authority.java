package candour.timescales;

import static candour.timescales.Checks.written;

import java.util.Objects;

/** What a rule rests on: its force, the place it is written, and whether somebody has read it there. */
public record Authority(Force force, String source, boolean verified) {

    public Authority {
        Objects.requireNonNull(force, "force");
        written(source, "source");
    }

    public static Authority statute(String source) {
        return new Authority(Force.STATUTE, source, true);
    }

    public static Authority guidance(String source) {
        return new Authority(Force.GUIDANCE, source, true);
    }

    public static Authority policy(String source) {
        return new Authority(Force.POLICY, source, true);
    }

    public static Authority local(String source) {
        return new Authority(Force.LOCAL, source, true);
    }

    /** The same, believed but not yet read at its source. */
    public Authority unverified() {
        return new Authority(force, source, false);
    }
}
