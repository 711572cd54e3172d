package candour.quotations.corpus;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints how the finder does on the corpus, and where it errs in the sets named; with a folder of the whole reports, on them. */
final class Measure {

    private Measure() {}

    public static void main(String[] arguments) {
        var corpus = Corpus.all();
        var asked = List.of(arguments);
        var texts = asked.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .map(folder -> Texts.whole(folder, corpus))
                .orElseGet(() -> Texts.kept(corpus));
        var all = Measures.of(corpus, texts);
        for (var set : new String[] {"development", "development-2", "development-3", "fresh-2"}) {
            print(set, all.in(set), System.out, asked.contains(set));
        }
    }

    private static void print(String set, Measures measures, PrintStream out, boolean each) {
        out.println(set + ": " + measures.judged().size());
        measures.table().forEach(out::println);
        measures.shares().forEach(out::println);
        out.println();
        if (each) {
            measures.missed().forEach(one -> out.println("MISSED " + line(one)));
            measures.flagged().forEach(one -> out.println("FLAGGED " + line(one)));
        }
    }

    private static String line(Measures.Judged one) {
        return one.entry().id() + " " + one.entry().verdict() + " said " + one.said() + " | "
                + one.entry().quotation() + " | " + one.entry().statement() + " | "
                + one.entry().paragraph() + " | " + one.because();
    }
}
