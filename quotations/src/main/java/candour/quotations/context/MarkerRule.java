package candour.quotations.context;

import java.util.Set;
import java.util.function.Consumer;

/** Words may not be quoted without the "not", the "some" or the "should" that governs them. */
final class MarkerRule implements SentenceRule {
    private static final Set<String> COMPARED = Set.of("stronger", "better", "weaker");

    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        for (Marker marker : fragment.grammar.markers) {
            if (isGiven(fragment, marker)) continue;
            Governed governed = Governed.by(marker, fragment);
            if (governed.isTurned()) found.accept(finding(fragment, marker));
        }
    }

    /** "Majority of children" says as much as "the majority of children". */
    private static boolean isGiven(Fragment fragment, Marker marker) {
        boolean limit = marker.kind() == MarkerKind.SOME || marker.kind() == MarkerKind.MOST;
        return limit
                ? fragment.has(marker.to() - 1) && (!compares(fragment, marker) || fragment.has(marker.from()))
                : fragment.hasAll(marker.from() + (isInfinitive(fragment, marker) ? 1 : 0), marker.to());
    }

    /** "Ensure that they are safe" says as much as "to ensure that they are safe". */
    private static boolean isInfinitive(Fragment fragment, Marker marker) {
        return marker.to() - marker.from() > 2
                && fragment.grammar.words.get(marker.from()).key().equals("to");
    }

    /** "Our assessments" says less than "stronger assessments". */
    private static boolean compares(Fragment fragment, Marker marker) {
        return COMPARED.contains(fragment.grammar.words.get(marker.from()).key());
    }

    private static Finding finding(Fragment fragment, Marker marker) {
        String words = marker.kind().explanation.formatted(fragment.print(marker.from(), marker.to()));
        return new Finding(marker.kind().code, words, marker.from(), marker.to());
    }
}
