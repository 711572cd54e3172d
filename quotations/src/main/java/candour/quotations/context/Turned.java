package candour.quotations.context;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether leaving out a marker turns the quoted words it governs: by what its kind needs them to be. */
final class Turned {
    private static final Set<MarkerKind> NEGATIONS =
            EnumSet.of(MarkerKind.NOT, MarkerKind.NOT_YET, MarkerKind.NO, MarkerKind.LACK, MarkerKind.HINDRANCE);
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any");
    private static final Set<String> AUXILIARY =
            Set.of("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "to", "do", "does", "will");
    private static final int SAYS_SOMETHING = 3;
    private static final Set<String> PROBLEMS = Set.of(
            "risk",
            "risks",
            "challenge",
            "challenges",
            "sickness",
            "shortage",
            "shortages",
            "pressure",
            "pressures",
            "demand",
            "demands",
            "reductions",
            "turnover",
            "difficulty",
            "difficulties",
            "vulnerability",
            "vulnerabilities",
            "issues");

    private final Marker marker;
    private final Fragment fragment;
    private final Grammar grammar;
    private final Clause clause;
    private final boolean[] governed;
    private final boolean beginsClause;

    Turned(Marker marker, Fragment fragment, boolean[] governed, boolean beginsClause) {
        this.marker = marker;
        this.fragment = fragment;
        this.grammar = fragment.grammar;
        this.clause = grammar.clauseAt(marker.from());
        this.governed = governed.clone();
        this.beginsClause = beginsClause;
    }

    boolean holds() {
        int count = count();
        if (count == 0) return false;
        int tone = grammar.tone(i -> governed[i]);
        boolean verb = grammar.hasVerb(i -> governed[i]) || isPredicate();
        boolean next = count > 1 && distance() <= 1;
        if (NEGATIONS.contains(marker.kind())) return isNegated(tone, verb, next);
        return switch (marker.kind().needs) {
            case NOTHING ->
                tone != 0
                        || verb
                        || next && marker.kind().reach != Reach.START_OR_NEXT
                        || count > SAYS_SOMETHING && distance() == 0;
            case WORDS -> tone != 0 || verb || isInOwnMarks() || count > SAYS_SOMETHING || count > 1 && distance() == 0;
            case A_PROBLEM -> isProblem(tone) && isPraisedBefore();
            case PRAISE -> tone > 0 && !verb;
            case CRITICISM -> tone < 0 && grammar.tone(clause, i -> true) >= 0;
            case PRAISE_OR_CRITICISM -> tone != 0;
            case ADJOINING ->
                tone != 0
                        && verb
                        && (marker.kind() == MarkerKind.PERIOD || clause.role().isMain())
                        && fragment.has(marker.from() - 1)
                        && fragment.lacks(marker.from());
            case A_VERB -> verb || tone != 0 && (next || isSaidOfSubject());
            case PRAISE_OR_A_VERB -> tone > 0 || verb || count > 1 && distance() == 0;
        };
    }

    /** "Does not address serious weaknesses" leaves the weaknesses standing; "no serious weaknesses" does not. */
    private boolean isNegated(int tone, boolean verb, boolean next) {
        if (tone < 0) return marker.kind().needs == Needs.NOTHING && grammar.tone(clause, i -> true) >= 0;
        if (tone > 0) return true;
        if (marker.kind().needs == Needs.PRAISE) return false;
        boolean phrase = marker.kind().reach == Reach.PHRASE;
        return phrase ? count() > 1 && isNext() : verb || next;
    }

    /** The first word governed stands right behind the marker, or behind its "a" or "the". */
    private boolean isNext() {
        return distance() == 0 || distance() == 1 && ARTICLES.contains(key(marker.to()));
    }

    /** "Very few children are | placed far from home": quoted from behind the auxiliary. */
    private boolean isPredicate() {
        int first = firstGoverned();
        return count() >= SAYS_SOMETHING
                && first == fragment.first()
                && first > marker.to()
                && AUXILIARY.contains(key(first - 1));
    }

    private int firstGoverned() {
        int i = marker.to();
        while (i < governed.length && !governed[i]) i++;
        return i;
    }

    private boolean isInOwnMarks() {
        int first = firstGoverned();
        return first < governed.length && fragment.opensMarks(first);
    }

    /** "Most plans are comprehensive": quoted from behind the "are". */
    private boolean isSaidOfSubject() {
        return beginsClause && BE.contains(key(firstGoverned() - 1)) && fragment.lacks(firstGoverned() - 1);
    }

    private boolean isProblem(int tone) {
        if (key(marker.to()).equals("that")) return false;
        return tone < 0
                || tone == 0
                        && IntStream.range(0, governed.length).anyMatch(i -> governed[i] && PROBLEMS.contains(key(i)));
    }

    private boolean isPraisedBefore() {
        int first = firstGoverned();
        return grammar.tone(clause, i -> i < first && fragment.lacks(i)) > 0;
    }

    private int count() {
        int count = 0;
        for (boolean word : governed) count += word ? 1 : 0;
        return count;
    }

    /** How many words stand between the marker and the first governed. */
    private int distance() {
        for (int i = marker.to(); i < governed.length; i++) {
            if (governed[i]) return i - marker.to();
        }
        return Integer.MAX_VALUE;
    }

    private String key(int i) {
        return i < 0 || i >= grammar.size() ? "" : grammar.words.get(i).key();
    }
}
