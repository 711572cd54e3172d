package candour.quotations.find;

import candour.quotations.context.Context;
import candour.quotations.text.Prose;
import candour.quotations.text.Word;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What of a passage a statement gives its reader together with a quotation: the quotation, those of the same passage no
 * more than 25 words away, and the report's own words going on outside the marks.
 */
final class Given {
    static final int NEAR = 25;
    private static final int VIEW = 10;

    private final Book book;
    private final List<Word> statement;
    private final List<Taken> all;

    Given(Book book, List<Word> statement, List<Taken> all) {
        this.book = book;
        this.statement = statement;
        this.all = all;
    }

    IntPredicate with(Taken taken, Chain chain) {
        List<Chain> others = all.stream()
                .filter(other -> other != taken && isNear(taken, other))
                .flatMap(other -> other.chains().stream().limit(8))
                .filter(other -> other.passage() == chain.passage())
                .toList();
        int from = chain.first() - matchingBefore(taken, chain);
        int to = chain.end() + matchingAfter(taken, chain);
        IntPredicate told = Told.before(statement, wordAt(taken.span().start()), passage(chain), chain.first());
        return word -> chain.holds(word)
                || told.test(word)
                || from <= word && word < chain.first()
                || chain.end() <= word && word < to
                || others.stream().anyMatch(other -> other.holds(word));
    }

    /** Whether the statement tells near a quotation, in its own words, what a sentence of the report says. */
    boolean tells(Taken taken, List<Word> sentence) {
        int from = wordAt(taken.span().start());
        int to = wordAt(taken.span().end());
        return Told.inOwnWords(statement.subList(Math.max(0, from - NEAR), from), sentence)
                || Told.inOwnWords(statement.subList(to, Math.min(statement.size(), to + NEAR)), sentence);
    }

    /** "Young people told the inspectors that …": the statement gives the words to those the report heard. */
    boolean tellsWhoseView(Taken taken, List<Word> marker) {
        List<Word> before = before(taken, VIEW);
        return Told.aView(before)
                || marker.size() > 1 && Told.longest(before, marker) == marker.size()
                || Told.sameVerb(before, marker);
    }

    /** "For some children, plans “have drifted”": the statement itself says of how many, in words of its own. */
    boolean limits(Taken taken) {
        return Context.limits(before(taken, NEAR));
    }

    /** Whether the statement itself says "but" before the marks, after words of criticism. */
    boolean opposes(Taken taken) {
        List<Word> before = before(taken, NEAR);
        return !before.isEmpty()
                && Set.of("but", "however", "yet").contains(before.getLast().key())
                && Context.tone(before) < 0;
    }

    private List<Word> before(Taken taken, int words) {
        int at = wordAt(taken.span().start());
        return statement.subList(Math.max(0, at - words), at);
    }

    /** The places whose passages have most in common with what the statement says before a quotation. */
    List<Chain> meant(Taken taken) {
        if (taken.chains().size() == 1) return taken.chains();
        int at = wordAt(taken.span().start());
        List<Word> near = statement.subList(Math.max(0, at - NEAR), at);
        long most = taken.chains().stream()
                .mapToLong(chain -> shared(near, chain))
                .max()
                .orElse(0);
        return taken.chains().stream()
                .filter(chain -> shared(near, chain) == most)
                .toList();
    }

    private long shared(List<Word> near, Chain chain) {
        return Told.shared(near, passage(chain).words());
    }

    private boolean isNear(Taken one, Taken other) {
        int gap = one.span().start() < other.span().start()
                ? wordAt(other.span().start()) - wordAt(one.span().end())
                : wordAt(one.span().start()) - wordAt(other.span().end());
        return gap <= NEAR;
    }

    private int wordAt(int offset) {
        int low = 0;
        int high = statement.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statement.get(middle).start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int matchingBefore(Taken taken, Chain chain) {
        List<Word> passage = passage(chain).words();
        int at = wordAt(taken.span().start());
        int same = 0;
        while (same < Math.min(at, chain.first())
                && statement
                        .get(at - same - 1)
                        .key()
                        .equals(passage.get(chain.first() - same - 1).key())) same++;
        return same;
    }

    private int matchingAfter(Taken taken, Chain chain) {
        List<Word> passage = passage(chain).words();
        int at = wordAt(taken.span().end());
        int same = 0;
        while (at + same < statement.size()
                && chain.end() + same < passage.size()
                && statement
                        .get(at + same)
                        .key()
                        .equals(passage.get(chain.end() + same).key())) same++;
        return same;
    }

    private Prose passage(Chain chain) {
        return book.passages().get(chain.passage());
    }
}
