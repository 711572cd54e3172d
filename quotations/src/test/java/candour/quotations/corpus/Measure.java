package candour.quotations.corpus;

import java.io.PrintStream;
import java.nio.file.Path;

/** Prints how the finder does on the corpus; with a folder of the whole reports, on them. */
final class Measure {

    private Measure() {}

    public static void main(String[] arguments) {
        var corpus = Corpus.all();
        var texts = arguments.length == 0 ? Texts.kept(corpus) : Texts.whole(Path.of(arguments[0]), corpus);
        var all = Measures.of(corpus, texts);
        for (var set : new String[] {"development", "development-2", "development-3", "fresh-2"}) {
            print(set, all.in(set), System.out, arguments.length > 1 && set.equals(arguments[1]));
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
