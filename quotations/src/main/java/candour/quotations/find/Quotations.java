package candour.quotations.find;

import candour.quotations.Elsewhere;
import candour.quotations.Marking;
import candour.quotations.Quotation;
import candour.quotations.Span;
import candour.quotations.text.Word;
import candour.quotations.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds and judges all that one statement takes from a report. */
public final class Quotations {
    /** A line of a quotation over several lines is checked by itself from so many words on. */
    private static final int LINE = 4;

    private final Book book;
    private final String statement;
    private final List<Word> words;
    private final Elsewhere elsewhere;

    private Quotations(Book book, String statement, Elsewhere elsewhere) {
        this.book = book;
        this.statement = statement;
        this.words = Words.of(statement);
        this.elsewhere = elsewhere;
    }

    /** In the order of the statement. */
    public static List<Quotation> in(Book book, String statement, Elsewhere elsewhere) {
        return new Quotations(book, statement, elsewhere).all();
    }

    private List<Quotation> all() {
        List<Taken> marked = withoutParts(Stream.concat(marks(), blocks()).toList());
        var taken = new ArrayList<Taken>(marked);
        List<Span> spans = marked.stream().map(Taken::span).toList();
        Runs.in(book, words, spans).forEach(run -> taken.add(unmarked(run)));
        taken.sort(Comparator.comparingInt((Taken one) -> one.span().start())
                .thenComparingInt(one -> -one.span().end()));
        return judge(taken);
    }

    private Stream<Taken> marks() {
        return Marks.in(statement).stream().map(this::taken).flatMap(this::lines);
    }

    private Taken taken(Marked marked) {
        List<Part> parts = Parts.of(statement, marked.span());
        return new Taken(
                marked.span(), Marking.QUOTED, marked.sure(), marked.goesOn(), parts, Chains.find(book, parts));
    }

    private Taken unmarked(Runs.Run run) {
        return new Taken(run.span(), Marking.UNMARKED, true, false, List.of(), List.of(Chain.of(run.place())));
    }

    /** Words over several lines that do not stand in the report as a whole, line by line. */
    private Stream<Taken> lines(Taken taken) {
        if (taken.isFound() || taken.span().of(statement).indexOf('\n') < 0) return Stream.of(taken);
        var lines = new ArrayList<Taken>();
        int start = taken.span().start();
        for (String line : taken.span().of(statement).split("\n", -1)) {
            int end = start + line.stripTrailing().length();
            int from = Math.min(end, start + line.length() - line.stripLeading().length());
            if (from < end)
                lines.add(taken(new Marked(new Span(from, end), taken.sure(), taken.goesOn() || !lines.isEmpty())));
            start += line.length() + 1;
        }
        boolean apart = lines.stream().allMatch(line -> line.size() >= LINE)
                && lines.stream().anyMatch(Taken::isFound);
        return apart ? lines.stream() : Stream.of(taken);
    }

    private Stream<Taken> blocks() {
        List<Marked> marks = Marks.in(statement);
        return Blocks.in(statement).stream()
                .filter(block -> marks.stream().noneMatch(mark -> mark.span().overlaps(block.span())))
                .map(this::taken)
                .filter(block -> block.size() >= LINE);
    }

    /** Marks within a quotation that is found are the report's own. */
    private static List<Taken> withoutParts(List<Taken> all) {
        return all.stream()
                .filter(taken -> !taken.parts().isEmpty())
                .filter(taken -> all.stream().noneMatch(other -> taken.isWithin(other) && other.isFound()))
                .toList();
    }

    private List<Quotation> judge(List<Taken> all) {
        var found = new FoundJudge(book, new Given(book, words, all));
        var lost = new LostJudge(book, statement, elsewhere);
        var quotations = new ArrayList<Quotation>();
        Speaker before = Speaker.NOBODY;
        for (Taken taken : all) {
            Speaker speaker = Speaker.of(statement, taken.span(), book.report().source());
            if (taken.goesOn() && speaker == Speaker.NOBODY) speaker = before;
            before = speaker;
            Judged judged = taken.isFound() ? found.judge(taken) : lost.judge(taken, speaker);
            if (taken.sure() || !judged.locations().isEmpty()) quotations.add(quotation(taken, judged));
        }
        return List.copyOf(quotations);
    }

    private Quotation quotation(Taken taken, Judged judged) {
        String printed = taken.span().of(statement);
        return new Quotation(
                taken.span(), printed, taken.marking(), judged.verdict(), judged.reasons(), judged.locations());
    }
}
