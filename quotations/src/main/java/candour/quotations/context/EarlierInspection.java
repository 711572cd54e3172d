package candour.quotations.context;

import candour.quotations.Code;
import candour.quotations.text.Range;
import candour.quotations.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What an earlier inspection found may not be quoted as what this one found, even when only the sentence before says so. */
final class EarlierInspection {
    // spotless:off
    private static final Set<String> INSPECTS = Set.of(
            "inspection", "inspections", "inspected", "inspectors", "ofsted", "judged", "visit", "review", "csci", "commissioner");
    private static final Set<String> FOUND = Set.of(
            "judged", "found", "identified", "graded", "rated", "concluded", "reported", "highlighted", "noted", "recommended",
            "raised", "criticised", "praised", "deemed", "assessed", "described");
    private static final Set<String> NOW = Set.of(
            "is", "are", "has", "have", "now", "remain", "remains", "continue", "continues", "since", "currently", "today", "improved");
    private static final Set<String> GOES_ON = Set.of(
            "it", "they", "inspectors", "that", "the", "for", "overall", "services", "at", "this", "these", "in", "both", "all");
    // spotless:on
    private static final Set<String> ADDED = Set.of("made", "issued", "given");
    private static final Set<String> PRESENT = Set.of("has", "have", "is", "are", "remain", "remains");
    private static final Set<String> SINCE = Set.of("since", "after", "following", "from");
    private static final int BEFORE = 3;

    private EarlierInspection() {}

    /** The words of this sentence, or of the one before it, that tell of an earlier inspection. */
    static Optional<Finding> before(Surroundings place, Fragment fragment, Predicate<Range> touched) {
        if (fragment.has(i -> NOW.contains(fragment.grammar.words.get(i).key()))) return Optional.empty();
        Optional<Finding> here = told(place, place.range())
                .filter(told -> !fragment.has(i -> i + place.range().from() >= told.from()
                        && i + place.range().from() < told.to()))
                .filter(told -> isFound(fragment) && !isOfToday(place, fragment, told));
        if (here.isPresent() || place.sentence() == 0) return here;
        Range previous = place.passage().sentences().get(place.sentence() - 1);
        if (touched.test(previous) || !goesOn(fragment)) return Optional.empty();
        return told(place, previous);
    }

    /** "Leaders have put right what was identified at the last inspection": found then, said of now. */
    private static boolean isOfToday(Surroundings place, Fragment fragment, Finding told) {
        int marker = told.from() - place.range().from();
        List<Word> words = fragment.grammar.words;
        int found = IntStream.range(0, marker)
                .filter(i -> FOUND.contains(words.get(i).key())
                        || ADDED.contains(words.get(i).key()))
                .findFirst()
                .orElse(-1);
        boolean then = IntStream.range(0, Math.max(0, found))
                .anyMatch(i -> PRESENT.contains(words.get(i).key()));
        boolean since = found >= 0
                && IntStream.range(marker, words.size())
                        .anyMatch(i -> PRESENT.contains(words.get(i).key()));
        return then || since;
    }

    /** Whether the sentence goes on with what was found then: "It judged …", "The council was judged …". */
    private static boolean goesOn(Fragment fragment) {
        List<Word> words = fragment.grammar.words;
        return GOES_ON.contains(words.getFirst().key())
                && words.stream().noneMatch(word -> NOW.contains(word.key()))
                && words.stream().anyMatch(word -> FOUND.contains(word.key()));
    }

    /** Whether the words quoted are what somebody found: they hold the verb, or stand after it. */
    private static boolean isFound(Fragment fragment) {
        List<Word> words = fragment.grammar.words;
        int i = 0;
        while (i < words.size() && !FOUND.contains(words.get(i).key())) i++;
        int verb = i;
        return verb < words.size() && fragment.has(at -> at >= verb);
    }

    private static Optional<Finding> told(Surroundings place, Range sentence) {
        List<Word> words = place.passage().words(sentence);
        if (words.stream().noneMatch(word -> INSPECTS.contains(word.key()))) return Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            int length = length(words, i);
            if (length == 0 || isSince(words, i)) continue;
            int from = sentence.from() + i;
            String print =
                    place.passage().span(from, from + length).of(place.passage().text());
            return Optional.of(new Finding(
                    Code.EARLIER_INSPECTION_LEFT_OUT,
                    "The report tells what an earlier inspection found (“" + print
                            + "”), and the quotation leaves it out.",
                    from,
                    from + length));
        }
        return Optional.empty();
    }

    /** How many words from {@code i} on tell of an earlier inspection: a marker's, or the year after "in". */
    private static int length(List<Word> words, int i) {
        var marker = MarkerKind.TABLE.all(words, i).stream()
                .filter(hit -> hit.value() == MarkerKind.EARLIER_INSPECTION)
                .findFirst();
        if (marker.isPresent()) return marker.get().length();
        return words.get(i).key().matches("(?:19|20)\\d\\d") ? 1 : 0;
    }

    private static boolean isSince(List<Word> words, int i) {
        for (int at = Math.max(0, i - BEFORE); at < i; at++) {
            boolean lookedAfter = at > 0 && words.get(at - 1).key().equals("looked");
            if (SINCE.contains(words.get(at).key()) && !lookedAfter) return true;
        }
        return false;
    }
}
