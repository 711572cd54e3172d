package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Ends what an earlier run left behind when it was killed: only processes that name our own folder or work in it. */
final class Leftovers {
    private static final int SECONDS_TO_END = 30;

    private Leftovers() {}

    /**
     * Once nobody works in the folder, its pid file is stale whoever holds that number now; PostgreSQL itself would be misled
     * by a killed server that nobody has waited for.
     */
    static boolean stopPostgres(Path data) {
        var servers = others(process -> names(process, data.toString()) && isPostgres(process));
        servers.forEach(Leftovers::stopFast);
        var sessions = others(process -> worksIn(process, data));
        sessions.forEach(Leftovers::kill);
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw CannotStart.at(data, e);
        }
        return !servers.isEmpty() || !sessions.isEmpty();
    }

    /** Ends every process that carries this mark as one of its arguments; tells whether there were any. */
    static boolean stopMarked(String mark) {
        List<ProcessHandle> left = others(process -> names(process, mark));
        left.forEach(ProcessHandle::destroy);
        left.forEach(Leftovers::awaitEnd);
        return !left.isEmpty();
    }

    /** SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes everything out; SIGTERM would wait for clients. */
    static void stopFast(ProcessHandle postgres) {
        if (postgres.isAlive()) {
            signal("INT", postgres);
            awaitEnd(postgres);
        }
    }

    static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            kill(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill(process);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while stopping process " + process.pid() + ".", e);
        }
    }

    private static List<ProcessHandle> others(Predicate<ProcessHandle> which) {
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self)
                .filter(which)
                .toList();
    }

    private static boolean names(ProcessHandle process, String argument) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(argument::equals);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").matches(".*/(postgres|initdb)");
    }

    /** PostgreSQL's sessions rename themselves but stay in the data directory; a process that just ended works nowhere. */
    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return folder.toRealPath().equals(Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd")));
        } catch (IOException e) {
            return false;
        }
    }
}
