package candour.quotations.context;

import candour.quotations.Code;
import candour.quotations.text.Range;
import candour.quotations.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the sentences before say that a quoted sentence answers ("However …") or goes on about ("This means …"). */
final class Preceding {
    // spotless:off
    static final List<String> ANSWERS = List.of(
            "however", "nevertheless", "nonetheless", "despite this", "despite these", "but", "even so", "that said", "in contrast",
            "by contrast", "conversely", "on the other hand", "in spite of this", "notwithstanding this", "all the same");
    // spotless:on
    private static final Set<String> GOES_ON = Set.of("this", "these", "they", "such", "it");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    private static final int BACK = 3;
    private static final Phrases<Boolean> TABLE = new Phrases<>();

    static {
        TABLE.add(true, ANSWERS);
    }

    private final Surroundings place;
    private final Fragment fragment;
    private final Predicate<Range> touched;

    Preceding(Surroundings place, Fragment fragment, Predicate<Range> touched) {
        this.place = place;
        this.fragment = fragment;
        this.touched = touched;
    }

    /** Praise without the "However" that sets it against the criticism before it; "this" without the few it is about. */
    Optional<Finding> leftOut() {
        if (place.sentence() == 0 || place.range().bullet()) return Optional.empty();
        return answered().or(this::ofFew);
    }

    private Optional<Finding> answered() {
        var hit = TABLE.at(fragment.grammar.words, 0);
        if (hit.isEmpty() || fragment.has(0) || fragment.tone() <= 0) return Optional.empty();
        return before(sentence -> tone(sentence) < 0)
                .map(sentence -> finding(
                        Code.CONTRAST_LEFT_OUT,
                        "The sentence begins with “"
                                + fragment.print(0, hit.get().length())
                                + "”, which the quotation leaves out, for the report says before it: “",
                        sentence));
    }

    private Optional<Finding> ofFew() {
        String first = fragment.grammar.words.getFirst().key();
        if (!criticises()) return Optional.empty();
        Optional<Range> few = GOES_ON.contains(first) ? before(this::isOfFew) : framed();
        return few.map(sentence ->
                finding(Code.LIMIT_LEFT_OUT, "The report says this of a few only; the words before are “", sentence));
    }

    /** "In a small number of cases, … Enquiries had not been made": what was found then is still about the few. */
    private Optional<Range> framed() {
        if (!fragment.has(i -> PAST.contains(fragment.grammar.words.get(i).key()))) return Optional.empty();
        return Optional.of(place.passage().sentences().get(place.sentence() - 1))
                .filter(sentence -> !touched.test(sentence) && !sentence.bullet())
                .filter(sentence -> opensWithFew(words(sentence)));
    }

    private static boolean opensWithFew(List<Word> sentence) {
        return Marker.in(sentence).stream()
                .anyMatch(marker -> marker.kind() == MarkerKind.SOME && marker.from() <= 1 && marker.to() > 2);
    }

    private boolean criticises() {
        boolean word = fragment.has(i -> Tone.TABLE
                .at(fragment.grammar.words, i)
                .filter(hit -> hit.value() == Tone.CRITICISM)
                .isPresent());
        return fragment.tone() < 0 || fragment.tone() == 0 && word;
    }

    /** The nearest sentence of this kind, back over sentences that only go on; none when one of them is quoted. */
    private Optional<Range> before(Predicate<Range> kind) {
        List<Range> sentences = place.passage().sentences();
        for (int i = place.sentence() - 1; i >= Math.max(0, place.sentence() - BACK); i--) {
            Range sentence = sentences.get(i);
            if (touched.test(sentence) || sentence.bullet()) return Optional.empty();
            if (kind.test(sentence)) return Optional.of(sentence);
            if (!GOES_ON.contains(words(sentence).getFirst().key())) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isOfFew(Range sentence) {
        boolean few = Marker.in(words(sentence)).stream()
                .anyMatch(marker -> marker.kind() == MarkerKind.SOME && marker.to() - marker.from() > 1);
        return few && tone(sentence) <= 0;
    }

    private int tone(Range sentence) {
        return Context.tone(words(sentence));
    }

    private List<Word> words(Range sentence) {
        return place.passage().words(sentence);
    }

    private Finding finding(Code code, String opening, Range sentence) {
        String print = sentence.span().of(place.passage().text()).strip();
        return new Finding(code, opening + print + "”", sentence.from(), sentence.to());
    }
}
