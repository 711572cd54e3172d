package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a sentence takes back the one before it, and with which words. */
final class Follows {
    // spotless:off
    static final List<String> OPENINGS = List.of(
            "however", "but", "nevertheless", "nonetheless", "yet", "even so", "that said", "having said that", "in contrast",
            "by contrast", "conversely", "on the other hand", "notwithstanding", "despite this", "despite these", "despite that",
            "despite such", "in spite of this", "although this", "although these", "although it", "although they", "while this",
            "while these", "whilst this", "whilst these", "unfortunately", "regrettably", "disappointingly", "still", "and yet",
            "though", "be that as it may", "instead", "on the contrary", "at the same time however", "it is too early",
            "it is too soon", "there is more to do", "there is still more to do", "more needs to be done", "more work is needed",
            "further work is needed", "further work is required", "more remains to be done", "much remains to be done",
            "there is still some way to go", "there is some way to go", "only", "this is not yet", "this has not yet", "these are not yet",
            "these have not yet", "it is not yet", "it has not yet", "they are not yet", "they have not yet");
    // spotless:on
    private static final Set<String> BACKWARD =
            Set.of("this", "these", "it", "they", "that", "such", "those", "impact", "the", "neither", "not", "there");
    private static final int FLOATING = 12;
    private static final Phrases<String> TABLE = new Phrases<>();

    static {
        for (String opening : OPENINGS) TABLE.add(opening, List.of(opening));
    }

    private Follows() {}

    /** The words with which {@code next} takes back a sentence of this tone: how many from its first, 0 if it does not. */
    static Optional<int[]> contrast(List<Word> next, int tone) {
        if (next.isEmpty()) return Optional.empty();
        var opening = TABLE.at(next, 0);
        if (opening.isPresent()) return Optional.of(new int[] {0, opening.get().length()});
        Optional<int[]> floating = floating(next);
        return floating.isPresent() ? floating : refersBack(next, tone);
    }

    private static Optional<int[]> floating(List<Word> next) {
        for (int i = 1; i < Math.min(FLOATING, next.size()); i++) {
            boolean apart = next.get(i).before().isComma()
                    && (i + 1 == next.size() || next.get(i + 1).before().isComma());
            if (apart
                    && Set.of("however", "nevertheless", "nonetheless", "though")
                            .contains(next.get(i).key())) {
                return Optional.of(new int[] {i, i + 1});
            }
        }
        return Optional.empty();
    }

    /** "This is not yet embedded", "These are not consistent". */
    private static Optional<int[]> refersBack(List<Word> next, int tone) {
        if (!BACKWARD.contains(next.getFirst().key())) return Optional.empty();
        boolean pronoun =
                !Set.of("the", "impact", "there").contains(next.getFirst().key());
        return Marker.in(next).stream()
                .filter(marker -> marker.from() <= 6)
                .filter(marker -> marker.kind() == MarkerKind.NOT_YET || pronoun && negates(next, marker, tone))
                .findFirst()
                .map(marker -> new int[] {marker.from(), marker.to()});
    }

    private static boolean negates(List<Word> next, Marker marker, int tone) {
        boolean negation = marker.kind() == MarkerKind.NOT || marker.kind() == MarkerKind.NO;
        return negation && tone > 0 && marker.from() <= 4 && Toned.of(next, i -> true) < 0;
    }
}
