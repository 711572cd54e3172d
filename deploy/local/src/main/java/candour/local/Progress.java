package candour.local;

import java.io.PrintStream;
import java.util.Optional;

/** Tells a person what is being waited for and how long it took. */
final class Progress {
    private static final int NANOS_PER_TENTH = 100_000_000;

    private final Optional<PrintStream> out;
    private final long begun = System.nanoTime();

    Progress(Optional<PrintStream> out) {
        this.out = out;
    }

    void say(String sentence) {
        out.ifPresent(stream -> stream.println(sentence));
    }

    void done(String what) {
        long tenths = (System.nanoTime() - begun) / NANOS_PER_TENTH;
        say("  %4d.%d s  %s".formatted(tenths / 10, tenths % 10, what));
    }
}
