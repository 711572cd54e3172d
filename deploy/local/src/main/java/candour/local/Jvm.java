package candour.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java program that should start fast and stay small: one collector thread, quick compiler only. */
final class Jvm {
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private Jvm() {}

    @SafeVarargs
    static List<String> command(int heapMegabytes, List<String>... rest) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(SMALL);
        for (var more : rest) {
            command.addAll(more);
        }
        return command;
    }
}
