package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A child process whose output goes to a file, so that what went wrong can be told in its own words. */
record Program(String name, Process process, Path log) {
    private static final int LINES_SHOWN = 12;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    static Program start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Folders.made(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(ownGroup(command)).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return new Program(name, process, log);
        } catch (IOException e) {
            throw new CannotStart(name + " cannot be started: " + e.getMessage() + ".", e);
        }
    }

    void askToEnd() {
        process.destroy();
    }

    void stop() {
        askToEnd();
        Leftovers.awaitEnd(process.toHandle());
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Waits for a program that ends by itself. */
    void await(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new CannotStart(name + " did not finish in " + seconds + " seconds; see " + log + ".");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CannotStart(name + " was interrupted.", e);
        }
        if (process.exitValue() != 0) {
            throw failure();
        }
    }

    /** Why it stopped, in a sentence where the reason is known, else in its own last lines. */
    CannotStart failure() {
        String last = lastLines();
        if (DiskSpace.isExhausted(last) || DiskSpace.isExhausted(log.getParent())) {
            return new CannotStart(DiskSpace.FULL + " (" + name + ").");
        }
        if (last.contains("Address already in use") || last.contains("seems to be in use")) {
            return new CannotStart(name + " found its port taken by another program; see " + log + ".");
        }
        return new CannotStart(name + " stopped. Its last lines, from " + log + ":\n"
                + last.indent(2).stripTrailing());
    }

    /** Ctrl-C reaches every program of the terminal's group at once; ours are to be stopped in order instead. */
    private static List<String> ownGroup(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        return Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList();
    }

    private String lastLines() {
        try {
            var lines = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            throw CannotStart.at(log, e);
        }
    }
}
