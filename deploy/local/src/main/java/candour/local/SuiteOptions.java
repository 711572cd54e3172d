package candour.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a suite is to be started: where it keeps its data, on which ports, and what a test wants changed.
 *
 * @param sources the working copy it was built in, or any folder inside it
 * @param home    the installation's own folder
 * @param extra   environment variables for every program of the suite, over the usual ones
 */
public record SuiteOptions(
        Path sources,
        Path home,
        Ports ports,
        Durability durability,
        List<Room> rooms,
        boolean passwordClient,
        Map<String, String> extra,
        Optional<PrintStream> progress) {

    /** What {@code ./candour up} starts: usual ports unless the environment moves them, kept data, all programs. */
    static SuiteOptions from(Map<String, String> environment, Path sources, PrintStream progress) {
        return new SuiteOptions(
                sources,
                Home.from(environment).folder(),
                Ports.from(environment),
                Durability.KEPT,
                List.of(Room.values()),
                false,
                Map.of(),
                Optional.of(progress));
    }

    /** What a test starts: free ports, a folder of its own, silent, with a client that exchanges passwords for tokens. */
    public static SuiteOptions forTests(Path home) {
        return new SuiteOptions(
                Path.of(""),
                home.toAbsolutePath().normalize(),
                Ports.free(),
                Durability.THROWAWAY,
                List.of(Room.values()),
                true,
                Map.of(),
                Optional.empty());
    }

    public SuiteOptions withDurability(Durability other) {
        return new SuiteOptions(sources, home, ports, other, rooms, passwordClient, extra, progress);
    }

    public SuiteOptions withRooms(Room... others) {
        return new SuiteOptions(sources, home, ports, durability, List.of(others), passwordClient, extra, progress);
    }

    public SuiteOptions withProgress(PrintStream out) {
        return new SuiteOptions(sources, home, ports, durability, rooms, passwordClient, extra, Optional.of(out));
    }

    public SuiteOptions withEnvironment(String name, String value) {
        var more = new HashMap<>(extra);
        more.put(name, value);
        return new SuiteOptions(sources, home, ports, durability, rooms, passwordClient, Map.copyOf(more), progress);
    }
}
