package candour.quotations;

import candour.quotations.text.Prose;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a statement of 1,000 words against the longest report of a folder and prints the median and the worst time,
 * the
 * ratio to the limit, and the ratio to plain {@code indexOf} of every five words of the statement over the same text in
 * the same run; not a test.
 */
final class CheckingSpeed {
    private static final double LIMIT_MILLIS = 50;
    private static final int WORDS = 1_000;
    private static final int ROUNDS = 200;
    private static final int WARM_UP = 300;
    private static final int FIVE = 5;

    private CheckingSpeed() {}

    public static void main(String[] folder) throws IOException {
        ReportText report = RealReports.in(Path.of(folder[0])).stream()
                .max(Comparator.comparingInt(CheckingSpeed::characters))
                .orElseThrow();
        String statement = statement(report);
        long began = System.nanoTime();
        QuotationFinder finder = QuotationFinder.of(report);
        System.out.printf(
                "%s: %d passages, %d characters; prepared cold in %.0f ms%n",
                report.title(), report.passages().size(), characters(report), (System.nanoTime() - began) / 1e6);
        StatementCheck check = finder.check(statement, Elsewhere.NOWHERE);
        System.out.printf(
                "statement: %d words, %d quotations%n",
                Prose.of(statement).words().size(), check.quotations().size());
        double[] ours = times(
                () -> finder.check(statement, Elsewhere.NOWHERE).quotations().size());
        double[] plain = times(() -> indexOf(report, statement));
        double median = ours[ROUNDS / 2];
        System.out.printf(
                "check: median %.2f ms, worst %.2f ms; ratio to the limit of %.0f ms: %.3f%n",
                median, ours[ROUNDS - 1], LIMIT_MILLIS, median / LIMIT_MILLIS);
        System.out.printf(
                "indexOf of every five words: median %.2f ms; ratio %.2f%n",
                plain[ROUNDS / 2], median / plain[ROUNDS / 2]);
    }

    private static int characters(ReportText report) {
        return report.passages().stream()
                .mapToInt(passage -> passage.text().length())
                .sum();
    }

    /** Sentences of the report, whole, halved, changed and unmarked in turn, with words of a press office between. */
    private static String statement(ReportText report) {
        var text = new StringBuilder("The council welcomes the report. ");
        int turn = 0;
        for (int i = 0; Prose.of(text.toString()).words().size() < WORDS; i += 7) {
            String words =
                    report.passages().get(i % report.passages().size()).text().replaceAll("[“”\"\\n]", " ");
            List<String> list = List.of(words.split("\\s+"));
            String half = String.join(" ", list.subList(0, Math.max(1, Math.min(list.size(), 24) / 2)));
            text.append(
                    switch (turn++ % 4) {
                        case 0 -> "Inspectors said: “" + half + "”. ";
                        case 1 -> "They praised “" + half.replace("children", "pupils") + "” and staff. ";
                        case 2 -> "We know that " + half + ". ";
                        default ->
                            "Councillor Holt said: “We will not rest until every child in Northbridge is well "
                                    + "served.” ";
                    });
        }
        return text.toString();
    }

    private interface Work {
        int run();
    }

    private static double[] times(Work work) {
        int done = 0;
        for (int i = 0; i < WARM_UP; i++) done += work.run();
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            done += work.run();
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        if (done < 0) throw new IllegalStateException();
        Arrays.sort(times);
        return times;
    }

    private static int indexOf(ReportText report, String statement) {
        String[] words = statement.split("\\s+");
        int found = 0;
        for (int i = 0; i + FIVE <= words.length; i++) {
            String run = String.join(" ", Arrays.copyOfRange(words, i, i + FIVE));
            for (Passage passage : report.passages()) found += passage.text().indexOf(run) >= 0 ? 1 : 0;
        }
        return found;
    }
}
