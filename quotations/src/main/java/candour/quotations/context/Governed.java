package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The quoted words that a marker governs, and whether leaving the marker out turns them. */
final class Governed {
    private static final int PHRASE = 8;
    private static final int NEXT = 2;
    private static final int RELATIVE = 4;
    private static final Set<MarkerKind> OPENS_OVER_THE_SENTENCE =
            EnumSet.of(MarkerKind.SOME, MarkerKind.MOST, MarkerKind.TIME, MarkerKind.EARLIER, MarkerKind.VIEW);
    private static final Set<MarkerKind> NEGATIONS =
            EnumSet.of(MarkerKind.NOT, MarkerKind.NOT_YET, MarkerKind.NO, MarkerKind.LACK, MarkerKind.HINDRANCE);
    private static final Set<String> PLACES =
            Set.of("in", "for", "only", "to", "at", "on", "sometimes", "occasionally", "partly", "partially");
    private static final Set<String> EXISTS = Set.of("is", "are", "was", "were", "has", "have", "had", "with", "been");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where", "when");

    private final Marker marker;
    private final Fragment fragment;
    private final Grammar grammar;
    private final List<Word> words;
    private final Clause clause;
    private final boolean[] governed;

    private Governed(Marker marker, Fragment fragment) {
        this.marker = marker;
        this.fragment = fragment;
        this.grammar = fragment.grammar;
        this.words = grammar.words;
        this.clause = grammar.clauseAt(marker.from());
        this.governed = new boolean[grammar.size()];
    }

    static Governed by(Marker marker, Fragment fragment) {
        var governed = new Governed(marker, fragment);
        governed.reach();
        return governed;
    }

    private void reach() {
        switch (marker.kind().reach) {
            case CLAUSE -> right(grammar.size());
            case BOTH -> {
                right(grammar.size());
                left();
            }
            case BACK -> left();
            case PHRASE -> phrase();
            case SUBJECT_OR_PHRASE -> subjectOrPhrase();
            case START_OR_NEXT -> startOrNext();
        }
    }

    private void subjectOrPhrase() {
        if (beginsClause() || EXISTS.contains(key(marker.from() - 1))) right(grammar.size());
        else phrase();
    }

    private void startOrNext() {
        if (beginsClause()) right(grammar.size());
        else right(Math.min(grammar.size(), marker.to() + NEXT));
        boolean place =
                PLACES.contains(key(marker.from())) || Set.of("in", "for").contains(key(marker.from() - 1));
        if (place && grammar.hasVerb(clause, fragment)) left();
    }

    private boolean beginsClause() {
        return marker.from() - clause.from() - clause.marker() <= 1;
    }

    private String key(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).key();
    }

    private void right(int end) {
        int stop = end();
        for (int i = marker.to(); i < Math.min(end, stop); i++) {
            governed[i] = fragment.has(i) && (grammar.inClause(i, clause) || isOpenedOver(i));
        }
    }

    /** From "In some cases," over the clause that follows; from "until recently" over every main clause that follows. */
    private boolean isOpenedOver(int i) {
        if (!OPENS_OVER_THE_SENTENCE.contains(marker.kind())) return false;
        Clause here = grammar.clauseAt(i);
        boolean time = marker.kind() == MarkerKind.TIME || marker.kind() == MarkerKind.EARLIER;
        if (clause.role().isMain()) return time && isNext(here) && !here.role().isMain();
        if (time && here.role().isMain()) return true;
        boolean opening = clause.role() == Role.LEAD || clause.role() == Role.CIRCUMSTANCE && clause.from() == 0;
        return opening && isNext(here);
    }

    private boolean isNext(Clause other) {
        return grammar.clauses.indexOf(other) == grammar.clauses.indexOf(clause) + 1;
    }

    /** A "not" within "who …" does not reach the verb of the clause around it, nor does "plans to" in a subject. */
    private int end() {
        for (int i = Math.max(clause.from() + 1, marker.from() - 5); i < marker.from(); i++) {
            if (RELATIVES.contains(key(i))) return relativeEnd();
        }
        if (marker.kind() == MarkerKind.OPEN) return nextVerb(nextVerb(marker.to()) + 1);
        boolean meant = marker.kind() == MarkerKind.INTENTION || marker.kind() == MarkerKind.POSSIBILITY;
        return meant && !Verbs.isFinite(words, clause.from(), marker.to()) ? nextVerb(marker.to()) : grammar.size();
    }

    private int relativeEnd() {
        int i = marker.to() + 1;
        while (i < Math.min(grammar.size(), marker.to() + RELATIVE) && !Verbs.mayBeFinite(words, i)) i++;
        return i;
    }

    private int nextVerb(int from) {
        int i = from;
        while (i < grammar.size() && !Verbs.isFinite(words, i)) i++;
        return i;
    }

    private void phrase() {
        int end = Math.min(grammar.size(), marker.to() + PHRASE);
        for (int i = marker.to(); i < end; i++) {
            if (!grammar.inClause(i, clause) || words.get(i).before().isComma() || Verbs.isFinite(words, i)) return;
            governed[i] = fragment.has(i);
        }
    }

    private void left() {
        for (int i = clause.from(); i < marker.from(); i++) {
            governed[i] |= fragment.has(i) && grammar.inClause(i, clause) && !clause.isMarker(i);
        }
    }

    boolean isTurned() {
        int count = count();
        if (count == 0) return false;
        int tone = grammar.tone(i -> governed[i]);
        boolean verb = grammar.hasVerb(i -> governed[i]);
        boolean next = count > 1 && distance() <= 1;
        if (NEGATIONS.contains(marker.kind())) return isNegated(tone, verb, next);
        return switch (marker.kind().needs) {
            case NOTHING -> tone != 0 || verb || next && marker.kind().reach != MarkerKind.Reach.START_OR_NEXT;
            case PRAISE -> tone > 0 && !verb;
            case CRITICISM -> tone < 0 && grammar.tone(clause, i -> true) >= 0;
            case PRAISE_OR_CRITICISM -> tone != 0;
            case A_VERB -> verb || tone != 0 && next;
            case PRAISE_OR_A_VERB -> tone > 0 || verb || count > 1 && distance() == 0;
        };
    }

    /** "Does not address serious weaknesses" leaves the weaknesses standing; "no serious weaknesses" does not. */
    private boolean isNegated(int tone, boolean verb, boolean next) {
        if (tone < 0) return marker.kind().needs == MarkerKind.Needs.NOTHING && grammar.tone(clause, i -> true) >= 0;
        if (tone > 0) return true;
        if (marker.kind().needs == MarkerKind.Needs.PRAISE) return false;
        boolean phrase = marker.kind().reach == MarkerKind.Reach.PHRASE;
        return phrase ? count() > 1 && distance() == 0 : verb || next;
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
}
