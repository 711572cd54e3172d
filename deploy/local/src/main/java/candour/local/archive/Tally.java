package candour.local.archive;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints what became of each file as it comes, and at the end what somebody should look at, with the counts. */
final class Tally {
    private final PrintStream out;
    private final int all;
    private final List<Line> lines = new ArrayList<>();

    Tally(PrintStream out, int all) {
        this.out = out;
        this.all = all;
    }

    synchronized void add(Line line) {
        lines.add(line);
        var width = Integer.toString(all).length();
        out.printf(
                "%" + width + "d of %d  %-11s  %s%n",
                lines.size(),
                all,
                line.fate().word(),
                line.words());
    }

    synchronized void sum() {
        out.println();
        Arrays.stream(Fate.values()).filter(fate -> count(fate) > 0).forEach(this::print);
        var toLookAt = lines.stream().filter(line -> line.fate().isToLookAt()).toList();
        if (!toLookAt.isEmpty()) {
            out.printf("%nLook at %s:%n", toLookAt.size() == 1 ? "this" : "these");
            toLookAt.forEach(line -> out.println("  " + line.words()));
        }
    }

    private void print(Fate fate) {
        out.printf("%5d  %s%n", count(fate), fate.counted());
    }

    private long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }
}
