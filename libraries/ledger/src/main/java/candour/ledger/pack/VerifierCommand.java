package candour.ledger.pack;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.VerifyKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The verifier as a command: exit code 0 verified, 1 not verified, 2 could not read or was not understood. */
public final class VerifierCommand {
    private static final String USAGE = """
            Usage: java -jar candour-verifier.jar verify <pack.zip> [--checkpoint <file>] [--key <key or file>]
              --checkpoint  a checkpoint you kept yourself: the pack must be of the same, only longer, record
              --key         the publisher's key, from a source you trust (name+id+base64, or a file of it)""";

    private final PrintStream out;
    private final PrintStream problems;

    VerifierCommand(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] arguments) {
        System.exit(new VerifierCommand(System.out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.size() < 2
                || arguments.size() % 2 != 0
                || !arguments.getFirst().equals("verify")) return misused(USAGE);
        try {
            var trust = trust(arguments.subList(2, arguments.size()));
            try (var in = Files.newInputStream(Path.of(arguments.get(1)))) {
                var pack = DisclosurePack.read(in);
                return report(pack, Verifier.verify(pack, trust));
            }
        } catch (UnreadablePack unreadable) {
            return misused("Cannot be checked: " + unreadable.getMessage());
        } catch (IOException | InvalidPathException noFile) {
            return misused("Cannot be read: " + noFile.getMessage());
        } catch (IllegalArgumentException malformed) {
            return misused(malformed.getMessage() + "\n" + USAGE);
        }
    }

    private int report(DisclosurePack pack, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verified verified -> {
                out.println("Verified: " + pack.title());
                verified.checked().forEach(line -> out.println("  - " + line));
                yield 0;
            }
            case Verdict.Broken broken -> {
                out.println("Not verified: " + broken.what());
                yield 1;
            }
        };
    }

    private int misused(String why) {
        problems.println(why);
        return 2;
    }

    private static Trust trust(List<String> options) throws IOException {
        var keys = new ArrayList<VerifyKey>();
        var kept = new ArrayList<Checkpoint>();
        for (int i = 0; i < options.size(); i += 2) {
            var value = options.get(i + 1);
            switch (options.get(i)) {
                case "--key" -> keys.addAll(keys(value));
                case "--checkpoint" -> kept.add(Checkpoint.parse(Files.readString(Path.of(value))));
                default -> throw new IllegalArgumentException("unknown option " + options.get(i));
            }
        }
        return new Trust(keys, kept);
    }

    private static List<VerifyKey> keys(String value) throws IOException {
        if (value.split("\\+").length >= 3) return List.of(VerifyKey.parse(value));
        return Files.readString(Path.of(value))
                .lines()
                .filter(line -> !line.isBlank())
                .map(VerifyKey::parse)
                .toList();
    }
}
