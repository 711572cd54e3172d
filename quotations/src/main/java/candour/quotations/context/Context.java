package candour.quotations.context;

import candour.quotations.Code;
import candour.quotations.text.Range;
import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds what a quotation leaves out that turns the meaning of what it quotes. */
public final class Context {
    private static final List<SentenceRule> RULES = List.of(
            new ConcessionRule(),
            new ContrastRule(),
            new MarkerRule(),
            new ConditionRule(),
            new OppositeRule(),
            new OwnMarksRule(),
            new GroupRule());
    private static final Set<MarkerKind> TURNS_A_LIST = EnumSet.of(
            MarkerKind.NOT,
            MarkerKind.NOT_YET,
            MarkerKind.NO,
            MarkerKind.LACK,
            MarkerKind.INTENTION,
            MarkerKind.TIME,
            MarkerKind.EARLIER,
            MarkerKind.EARLIER_INSPECTION,
            MarkerKind.SOME,
            MarkerKind.VIEW);

    private final Surroundings place;
    private final IntPredicate quoted;
    private final List<Finding> found = new ArrayList<>();

    private Context(Surroundings place, IntPredicate quoted) {
        this.place = place;
        this.quoted = quoted;
    }

    /** What is left out around one sentence of a passage; {@code quoted} tells of each word of the passage if it is quoted. */
    public static List<Finding> leftOut(Surroundings place, IntPredicate quoted) {
        var context = new Context(place, quoted);
        context.check();
        return List.copyOf(context.found);
    }

    /** How a sentence speaks: above 0 praise, below 0 criticism. */
    public static int tone(List<Word> sentence) {
        return Toned.of(sentence, i -> true);
    }

    /** Whether words say that something is so of some only. */
    public static boolean limits(List<Word> words) {
        return Marker.in(words).stream()
                .filter(marker -> marker.kind() == MarkerKind.SOME || marker.kind() == MarkerKind.MOST)
                .anyMatch(marker -> marker.to() - marker.from() > 1
                        || marker.to() < words.size()
                                && GroupRule.GROUP.contains(
                                        words.get(marker.to()).key()));
    }

    private void check() {
        Fragment fragment = fragment(place.range());
        if (!fragment.isWhole()) {
            for (SentenceRule rule : RULES) rule.check(fragment, this::add);
            requirement(fragment);
        }
        if (!fragment.isTopic(3))
            EarlierInspection.before(place, fragment, this::isTouched).ifPresent(this::addOnce);
        new Preceding(place, fragment, this::isTouched).leftOut().ifPresent(this::addOnce);
        listOpening();
        if (!fragment.isTopic(3)) following(fragment);
    }

    private Fragment fragment(Range range) {
        var words = new boolean[range.size()];
        for (int i = 0; i < words.length; i++) words[i] = quoted.test(range.from() + i);
        return new Fragment(
                new Grammar(place.passage().words(range)),
                words,
                place.passage().text());
    }

    private void add(Finding finding) {
        int shift = place.range().from();
        addOnce(new Finding(finding.code(), finding.words(), finding.from() + shift, finding.to() + shift));
    }

    private void addOnce(Finding finding) {
        if (found.stream().noneMatch(other -> other.code() == finding.code())) found.add(finding);
    }

    /** Out of "Ensure that oversight is effective", "oversight is effective" is no finding. */
    private void requirement(Fragment fragment) {
        if (!place.asks() || fragment.first() == 0 || fragment.tone() <= 0 && !fragment.hasVerb()) return;
        int first = place.range().from();
        String words = "The words are from something the report says must improve; the quotation reads as what is.";
        addOnce(new Finding(Code.REQUIREMENT_LEFT_OUT, words, first, first + 1));
    }

    private void listOpening() {
        place.listOpening().filter(opening -> !isTouched(opening)).ifPresent(opening -> {
            List<Word> words = place.passage().words(opening);
            Marker.in(words).stream()
                    .filter(marker -> TURNS_A_LIST.contains(marker.kind()))
                    .findFirst()
                    .ifPresent(marker -> addOnce(new Finding(
                            Code.LIST_OPENING_LEFT_OUT,
                            "The words are an item of a list that opens “" + print(opening)
                                    + "”, which the quotation leaves out.",
                            opening.from() + marker.from(),
                            opening.from() + marker.to())));
        });
    }

    private boolean isTouched(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (quoted.test(i)) return true;
        }
        return false;
    }

    private String print(Range range) {
        return range.span().of(place.passage().text()).strip();
    }

    private void following(Fragment fragment) {
        List<Range> sentences = place.passage().sentences();
        boolean goesOn = true;
        int i = place.sentence() + 1;
        for (; i < sentences.size() && mayAnswer(sentences.get(i)); i++) {
            Range next = sentences.get(i);
            List<Word> words = place.passage().words(next);
            Optional<int[]> turn = turn(fragment, i, goesOn);
            if (turn.isPresent()) {
                addOnce(follows(print(next), next.from() + turn.get()[0], next.from() + turn.get()[1]));
                return;
            }
            goesOn &= Follows.continues(words);
        }
        if (goesOn && i == sentences.size()) followingPassage(fragment);
    }

    /** The words with which the sentence {@code i} takes back what is quoted: right after it, after what only goes on, or later a whole one. */
    private Optional<int[]> turn(Fragment fragment, int i, boolean goesOn) {
        List<Word> words = place.passage().words(place.passage().sentences().get(i));
        if (i == place.sentence() + 1) return Follows.contrast(words, fragment.tone());
        boolean far = fragment.isWhole() && Follows.opensAgainst(words) && Topic.shared(fragment.grammar.words, words);
        return goesOn || far ? Follows.later(words, fragment.tone()) : Optional.empty();
    }

    private boolean mayAnswer(Range next) {
        return !next.bullet() && !isTouched(next);
    }

    private void followingPassage(Fragment fragment) {
        if (place.after() == null || place.after().sentences().isEmpty() || place.asks()) return;
        Range next = place.after().sentences().getFirst();
        if (Follows.opensAgainst(place.after().words(next)))
            addOnce(follows(next.span().of(place.after().text()), 0, 0));
    }

    private static Finding follows(String next, int from, int to) {
        return new Finding(Code.CONTRAST_FOLLOWS, "The next sentence qualifies this: “" + next + "”", from, to);
    }
}
