package candour.quotations.find;

import candour.quotations.Code;
import candour.quotations.Location;
import candour.quotations.Passage;
import candour.quotations.Reason;
import candour.quotations.Span;
import candour.quotations.Verdict;
import candour.quotations.context.Context;
import candour.quotations.context.Finding;
import candour.quotations.context.Surroundings;
import candour.quotations.text.Prose;
import candour.quotations.text.Range;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Judges words that the report does say: whether what is left out around them turns their meaning. */
final class FoundJudge {
    private static final int SHOWN = 10;
    /** What the report gives as somebody else's, or as an earlier inspection's, is not its finding. */
    private static final Set<Code> SAID_BY_OTHERS = EnumSet.of(Code.VIEW_LEFT_OUT, Code.EARLIER_INSPECTION_LEFT_OUT);

    private final Book book;
    private final Given given;

    FoundJudge(Book book, Given given) {
        this.book = book;
        this.given = given;
    }

    /** The verdict on the place the statement speaks of, of several the most favourable, and after it the other places. */
    Judged judge(Taken taken) {
        Chain best = null;
        Judged judged = null;
        for (Chain chain : given.meant(taken)) {
            Judged here = judge(taken, chain);
            if (judged != null && !here.isBetterThan(judged)) continue;
            best = chain;
            judged = here;
        }
        return withOtherPlaces(judged, best, taken.chains());
    }

    private Judged withOtherPlaces(Judged judged, Chain best, List<Chain> chains) {
        if (chains.size() == 1) return judged;
        var locations = new ArrayList<Location>(judged.locations());
        chains.stream()
                .filter(chain -> chain != best)
                .limit(SHOWN)
                .map(chain -> Locations.of(book, chain))
                .forEach(locations::add);
        var reasons = new ArrayList<Reason>(judged.reasons());
        reasons.add(Reason.of(
                Code.SAME_WORDS_IN_SEVERAL_PLACES, "The report says these words in " + chains.size() + " places."));
        return new Judged(judged.verdict(), reasons, locations);
    }

    private Judged judge(Taken taken, Chain chain) {
        var reasons = new ArrayList<Reason>();
        List<Finding> leftOut = leftOut(chain, given.with(taken, chain)).stream()
                .filter(finding -> !isTold(taken, chain, finding))
                .toList();
        leftOut.forEach(finding -> reasons.add(reason(chain, finding)));
        boolean splice = joins(chain, reasons);
        boolean whole = isWhole(chain);
        Verdict verdict = verdict(splice, leftOut, whole, Inserted.asserts(chain));
        Location location = Locations.of(book, chain);
        if (verdict.isFair()) reasons.add(fair(whole, location));
        return new Judged(verdict, reasons, List.of(location));
    }

    /** The statement itself tells of the "However" that follows. */
    private boolean isTold(Taken taken, Chain chain, Finding finding) {
        Prose prose = prose(chain);
        if (finding.from() >= finding.to()) return false;
        if (finding.code() == Code.VIEW_LEFT_OUT)
            return given.tellsWhoseView(taken, prose.words().subList(finding.from(), finding.to()));
        if (finding.code() == Code.LIMIT_LEFT_OUT && finding.to() <= chain.first()) return given.limits(taken);
        if (finding.code() == Code.CONTRAST_LEFT_OUT && finding.to() <= chain.first() && given.opposes(taken))
            return true;
        if (finding.code() != Code.CONTRAST_FOLLOWS) return false;
        return given.tells(taken, prose.words(prose.sentences().get(prose.sentenceOf(finding.from()))));
    }

    private static Verdict verdict(boolean splice, List<Finding> leftOut, boolean whole, boolean asserts) {
        if (splice) return Verdict.SPLICED;
        if (asserts) return Verdict.ALTERED;
        if (leftOut.stream().anyMatch(finding -> SAID_BY_OTHERS.contains(finding.code()))) return Verdict.MISATTRIBUTED;
        if (!leftOut.isEmpty()) return Verdict.CONTEXT_REQUIRED;
        return whole ? Verdict.VERBATIM_WHOLE_SENTENCE : Verdict.PART_OF_SENTENCE;
    }

    private static Reason fair(boolean whole, Location at) {
        String share = at.wordsQuoted() + " of the " + at.wordsInPassage() + " words of its paragraph";
        return whole
                ? Reason.of(Code.WHOLE_SENTENCE, "Whole sentences of the report: " + share + ".", at.span())
                : Reason.of(Code.PART_OF_SENTENCE, "The report says this: " + share + ".", at.span());
    }

    private Prose prose(Chain chain) {
        return book.passages().get(chain.passage());
    }

    private List<Finding> leftOut(Chain chain, IntPredicate quoted) {
        var found = new ArrayList<Finding>();
        for (int sentence : sentences(chain)) {
            for (Finding finding : Context.leftOut(surroundings(chain, sentence), quoted)) {
                if (found.stream().noneMatch(other -> other.code() == finding.code())) found.add(finding);
            }
        }
        return found;
    }

    private int[] sentences(Chain chain) {
        return chain.places().stream()
                .flatMapToInt(place -> IntStream.rangeClosed(
                        prose(chain).sentenceOf(place.from()), prose(chain).sentenceOf(place.to() - 1)))
                .distinct()
                .toArray();
    }

    private Surroundings surroundings(Chain chain, int sentence) {
        List<Passage> passages = book.report().passages();
        Passage here = passages.get(chain.passage());
        int next = chain.passage() + 1;
        boolean follows = next < passages.size()
                && passages.get(next).kind() == here.kind()
                && passages.get(next).heading().equals(here.heading());
        return new Surroundings(
                here.kind().asks(),
                prose(chain),
                sentence,
                follows ? book.passages().get(next) : null);
    }

    private Reason reason(Chain chain, Finding finding) {
        if (finding.from() >= finding.to()) return Reason.of(finding.code(), finding.words());
        return Reason.of(finding.code(), finding.words(), prose(chain).span(finding.from(), finding.to()));
    }

    /** Notes what ellipses and brackets do; says whether one joins parts of different sentences. */
    private boolean joins(Chain chain, List<Reason> reasons) {
        boolean splice = false;
        for (int i = 0; i < chain.parts().size(); i++) {
            String inserted = chain.parts().get(i).inserted();
            if (!inserted.isEmpty())
                reasons.add(Reason.of(Code.WORDS_INSERTED, "“" + inserted + "” is not the report’s."));
            if (i > 0) splice |= joins(chain, i, reasons);
        }
        return splice;
    }

    private boolean joins(Chain chain, int i, List<Reason> reasons) {
        int end = chain.places().get(i - 1).to();
        int begin = chain.places().get(i).from();
        if (end == begin) return false;
        Span between = prose(chain).span(end, begin);
        reasons.add(Reason.of(
                Code.WORDS_LEFT_OUT,
                "Left out between: “" + between.of(prose(chain).text()) + "”.",
                between));
        if (!joinsSentences(chain, end, begin)) return false;
        reasons.add(Reason.of(Code.JOINS_SENTENCES, "Parts of different sentences are joined.", between));
        return true;
    }

    /** From the end of a sentence, or before its "and", to the beginning of another is a cut anybody can see. */
    private boolean joinsSentences(Chain chain, int end, int begin) {
        Prose prose = prose(chain);
        int before = prose.sentenceOf(end - 1);
        int after = prose.sentenceOf(begin);
        boolean ends = prose.sentences().get(before).to() == end
                || after == before + 1 && prose.words().get(end).key().equals("and");
        boolean clean = ends && prose.sentences().get(after).from() == begin;
        return before != after && !clean;
    }

    private boolean isWhole(Chain chain) {
        for (int sentence : sentences(chain)) {
            Range range = prose(chain).sentences().get(sentence);
            for (int word = range.from(); word < range.to(); word++) {
                if (!chain.holds(word)) return false;
            }
        }
        return true;
    }
}
