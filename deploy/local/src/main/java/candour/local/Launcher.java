package candour.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The program behind {@code ./candour up}, {@code status}, {@code stop}, {@code backup} and {@code restore}. */
public final class Launcher {
    private final Map<String, String> environment;
    private final PrintStream out;

    private Launcher(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        try {
            var launcher = new Launcher(System.getenv(), System.out);
            launcher.run(arguments.length == 0 ? "up" : arguments[0], List.of(arguments));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(String word, List<String> arguments) {
        switch (word) {
            case "up" -> up();
            case "status" -> System.exit(status().print(out) ? 0 : 1);
            case "stop" -> status().stop(out);
            case "backup" -> backup(folder(arguments));
            case "restore" -> restore(folder(arguments));
            default ->
                throw new CannotStart("The launcher knows up, status, stop, backup and restore, not " + word + ".");
        }
    }

    private void backup(Path folder) {
        Backup.take(
                Home.from(environment),
                Ports.from(environment).of(Port.POSTGRES),
                folder,
                InstantSource.system().instant());
        out.println("The backup is in " + folder + ". It holds every secret of this suite: keep it as one.");
    }

    private void restore(Path folder) {
        Restore.from(folder, Home.from(environment));
        out.println("Restored. ./candour up starts it; every ledger goes on from its checkpoint in " + folder
                + "/checkpoints.");
    }

    private static Path folder(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new CannotStart("Say one folder.");
        }
        return Path.of(arguments.get(1)).toAbsolutePath().normalize();
    }

    private void up() {
        Suite suite = Suite.start(SuiteOptions.from(environment, Path.of(""), out));
        new FirstStart(suite, new Progress(Optional.of(out))).tellStory(InstantSource.system());
        out.println(new Welcome(suite).text());
        new Watch(suite, out).begin();
        sleepUntilInterrupted();
    }

    private Status status() {
        return new Status(Home.from(environment), Ports.from(environment));
    }

    private static void sleepUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
