package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a sentence takes back the one before it, and with which words. */
final class Follows {
    // spotless:off
    static final List<String> OPENINGS = List.of(
            "however", "but", "nevertheless", "nonetheless", "yet", "even so", "that said", "having said that", "in contrast",
            "by contrast", "conversely", "on the other hand", "notwithstanding", "despite this", "despite these", "despite that",
            "despite such", "in spite of this", "although this", "although these", "although it", "although they", "while this",
            "while these", "whilst this", "whilst these", "unfortunately", "regrettably", "disappointingly", "still", "and yet",
            "though", "more recently though", "be that as it may", "instead", "on the contrary", "at the same time however",
            "all the same", "in spite of these", "notwithstanding this", "sadly");
    /** What these open says that there is more to do: it takes back what is not itself criticism. */
    static final List<String> UNFINISHED = List.of(
            "it is too early",
            "it is too soon", "there is more to do", "there is still more to do", "more needs to be done", "more work is needed",
            "further work is needed", "further work is required", "more remains to be done", "much remains to be done",
            "there is still some way to go", "there is some way to go", "this is not yet", "this has not yet", "these are not yet",
            "these have not yet", "it is not yet", "it has not yet", "they are not yet", "they have not yet",
            "this is not the case", "this is not always",
            "this is not consistently", "this was not always", "this is not true");
    /** What these open takes back only what it opposes: criticism after praise, or praise after criticism. */
    static final List<String> OPPOSING = List.of(
            "this is in recognition of", "this is in line with", "this is because", "this was because", "this reflects", "this is appropriate",
            "this was appropriate", "this was necessary", "in these cases", "others", "for others", "in other cases", "too many", "not all",
            "not every", "for some", "in some cases", "some", "a small number", "for a small number", "in a small number", "a minority",
            "sometimes", "at times", "a few", "for a few", "in a few", "where this is not", "when this is not", "where they are not",
            "there remains", "there remain", "there are still", "there is still", "this remains", "it remains", "too often", "occasionally",
            "on occasion", "on occasions", "in a minority", "only", "more recently", "since then", "recently", "this has now", "these have now",
            "this has since", "these have since", "this has been addressed", "this is now", "these are now");
    // spotless:on
    /** What says so within its first words takes back what it opposes. */
    static final List<String> STILL =
            List.of("still not", "still too", "still do not", "still does not", "still have not", "still has not");

    static final List<String> FLOATING_WORDS = List.of(
            "however",
            "nevertheless",
            "nonetheless",
            "though",
            "on the other hand",
            "by contrast",
            "in contrast",
            "conversely");

    private static final Set<String> BACKWARD = Set.of(
            "this", "these", "it", "they", "that", "such", "those", "impact", "the", "not", "there", "their", "its");
    private static final Set<String> CONTINUES =
            Set.of("this", "these", "they", "it", "such", "consequently", "therefore", "as", "here", "their", "its");
    private static final int FLOATING = 12;
    private static final Phrases<Boolean> TABLE = new Phrases<>();
    private static final Phrases<Boolean> UNFINISHED_TABLE = new Phrases<>();
    private static final Phrases<Boolean> STILL_TABLE = new Phrases<>();

    private static final Phrases<Boolean> FLOATS = new Phrases<>();

    static {
        FLOATS.add(true, FLOATING_WORDS);
        TABLE.add(true, OPENINGS);
        TABLE.add(true, UNFINISHED);
        TABLE.add(false, OPPOSING);
        UNFINISHED_TABLE.add(true, UNFINISHED);
        STILL_TABLE.add(true, STILL);
    }

    private Follows() {}

    /** The words with which {@code next} takes back a sentence of this tone: how many from its first, 0 if it does not. */
    static Optional<int[]> contrast(List<Word> next, int tone) {
        if (next.isEmpty()) return Optional.empty();
        var opening = TABLE.at(next, 0)
                .filter(hit ->
                        hit.value() ? tone >= 0 || !isUnfinished(next) : opposes(next, tone) && !isOtherWay(next));
        if (opening.isPresent()) return Optional.of(new int[] {0, opening.get().length()});
        Optional<int[]> floating = floating(next);
        return floating.or(() -> still(next, tone))
                .or(() -> refersBack(next, tone))
                .or(() -> bareNot(next));
    }

    private static boolean isUnfinished(List<Word> next) {
        return UNFINISHED_TABLE.at(next, 0).isPresent();
    }

    /** "Where this is not possible, …" goes on to the other way. */
    private static boolean isOtherWay(List<Word> next) {
        return next.size() > 4
                && next.get(3).key().equals("not")
                && Set.of("possible", "appropriate", "needed")
                        .contains(next.get(4).key());
    }

    /** Whether a sentence opens against what stands before it: "However", "Despite this". */
    static boolean opensAgainst(List<Word> next) {
        return TABLE.at(next, 0).filter(Phrases.Hit::value).isPresent();
    }

    /** A sentence that only goes on about the one before it: "This ensures …", "They are …". */
    static boolean continues(List<Word> next) {
        return CONTINUES.contains(next.getFirst().key());
    }

    /** After sentences that only go on, "However" takes back what it opposes. */
    static Optional<int[]> later(List<Word> next, int tone) {
        return contrast(next, tone).filter(at -> at[0] == 0 && opposes(next, tone));
    }

    private static boolean opposes(List<Word> next, int tone) {
        return tone * Toned.of(next, i -> true) < 0;
    }

    private static Optional<int[]> floating(List<Word> next) {
        for (int i = 1; i < Math.min(FLOATING, next.size()); i++) {
            int to = i + FLOATS.at(next, i).map(Phrases.Hit::length).orElse(0);
            boolean apart = next.get(i).before().isComma()
                    && (to == next.size() || to > i && next.get(to).before().isComma());
            if (apart && to > i) return Optional.of(new int[] {i, to});
        }
        return Optional.empty();
    }

    /** "Services for all other children are not." */
    private static Optional<int[]> bareNot(List<Word> next) {
        int last = next.size() - 1;
        boolean not = next.getLast().key().equals("not");
        return not ? Optional.of(new int[] {last, last + 1}) : Optional.empty();
    }

    private static Optional<int[]> still(List<Word> next, int tone) {
        return IntStream.range(0, Math.min(FLOATING, next.size()))
                .filter(i -> STILL_TABLE.at(next, i).isPresent() && opposes(next, tone))
                .mapToObj(i -> new int[] {i, i + 1})
                .findFirst();
    }

    /** "This is not yet embedded", "These are not consistent". */
    private static Optional<int[]> refersBack(List<Word> next, int tone) {
        if (!BACKWARD.contains(next.getFirst().key())) return Optional.empty();
        boolean pronoun =
                !Set.of("the", "impact", "there").contains(next.getFirst().key());
        return Marker.in(next).stream()
                .filter(marker -> marker.from() <= 6)
                .filter(marker -> marker.kind() == MarkerKind.NOT_YET && (pronoun || opposes(next, tone))
                        || pronoun && negates(next, marker, tone))
                .findFirst()
                .map(marker -> new int[] {marker.from(), marker.to()});
    }

    private static boolean negates(List<Word> next, Marker marker, int tone) {
        boolean negation = marker.kind() == MarkerKind.NOT || marker.kind() == MarkerKind.NO;
        return negation && tone > 0 && marker.from() <= 4 && Toned.of(next, i -> true) < 0;
    }
}
