package candour.local;

import java.io.PrintStream;

/** Says so when a program ends that nobody asked to end; the others go on, as they would in production. */
final class Watch {
    private final Suite suite;
    private final PrintStream out;

    Watch(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    void begin() {
        suite.options()
                .rooms()
                .forEach(room ->
                        watch(room.title(), suite.process(room), suite.log(room).toString()));
        watch("PostgreSQL", suite.cluster().process(), "its log");
    }

    private void watch(String name, ProcessHandle process, String log) {
        process.onExit().thenRun(() -> {
            if (!suite.isStopping()) {
                out.println(name + " has ended by itself; see " + log + ". Press Ctrl-C and run ./candour up again.");
            }
        });
    }
}
