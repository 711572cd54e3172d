package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The quoted words that a marker governs, and whether leaving the marker out turns them. */
final class Governed {
    private static final int PHRASE = 8;
    private static final int RELATIVE = 4;
    private static final Set<MarkerKind> TIMES =
            EnumSet.of(MarkerKind.TIME, MarkerKind.EARLIER, MarkerKind.EARLIER_INSPECTION);
    private static final Set<String> PREPOSITIONS = Set.of("in", "for");
    private static final Set<String> PLACES =
            Set.of("in", "for", "only", "to", "at", "on", "sometimes", "occasionally", "partly", "partially");
    /** After these a subject begins: "this means that not all children …". */
    private static final Set<String> OPENS = Set.of("that", "because", "whether");

    private static final Set<String> EXISTS = Set.of("is", "are", "was", "were", "has", "have", "had", "with", "been");
    private static final Set<String> RELATIVES =
            Set.of("who", "which", "that", "whose", "whom", "where", "when", "whether", "how", "what");

    private static final Set<MarkerKind> ASKED = EnumSet.of(MarkerKind.NEEDED, MarkerKind.EARLY);
    private static final Set<String> QUESTIONS = Set.of("how", "whether", "what", "which", "who", "where");

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
        String before = key(marker.from() - 1);
        if (beginsClause() || EXISTS.contains(before) || OPENS.contains(before)) right(grammar.size());
        else phrase();
    }

    private void startOrNext() {
        boolean[] limited = new LimitScope(marker, fragment).governed();
        System.arraycopy(limited, 0, governed, 0, governed.length);
        boolean place = PLACES.contains(key(marker.from())) || PREPOSITIONS.contains(key(marker.from() - 1));
        boolean adds = PREPOSITIONS.contains(key(marker.from())) && ClauseWords.ADDS.contains(key(marker.from() - 1));
        if (place && !adds && grammar.hasVerb(clause, fragment) && adjoins()) left();
    }

    /** Whether nothing else is said between the words quoted and the limit behind them. */
    private boolean adjoins() {
        for (int i = marker.from() - 1; i >= clause.from() && fragment.lacks(i); i--) {
            if (Verbs.isFinite(words, i)) return false;
        }
        return true;
    }

    private boolean beginsClause() {
        boolean thereIs = key(marker.from() - 2).equals("there") && EXISTS.contains(key(marker.from() - 1));
        return thereIs || marker.from() - clause.from() - clause.marker() <= 1;
    }

    private String key(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).key();
    }

    private void right(int end) {
        var over = new OpenedOver(marker, grammar, beginsClause());
        int stop = marker.kind() == MarkerKind.VIEW ? Math.min(end(), viewEnd()) : end();
        for (int i = marker.to(); i < Math.min(end, stop); i++) {
            governed[i] = fragment.has(i) && (grammar.inClause(i, clause) || over.reaches(i));
        }
    }

    /** "Staff are positive about their work and show commitment": the second verb is what the inspectors saw. */
    private int viewEnd() {
        if (OPENS.contains(key(marker.to() - 1))) return grammar.size();
        int i = marker.to();
        while (i + 1 < grammar.size() && !(key(i).equals("and") && Verbs.mayBeFinite(words, i + 1))) i++;
        return i + 1 < grammar.size() ? i : grammar.size();
    }

    /** A "not" within "who …" does not reach the verb of the clause around it, nor does "plans to" in a subject. */
    private int end() {
        for (int i = Math.max(clause.from() + 1, marker.from() - 5); i < marker.from(); i++) {
            if (isRelative(i) && !Verbs.hasPredicate(words, i + 1, marker.from())) return relativeEnd();
        }
        if (marker.kind() == MarkerKind.OPEN) return nextVerb(nextVerb(marker.to()) + 1);
        boolean meant = marker.kind() == MarkerKind.INTENTION || marker.kind() == MarkerKind.POSSIBILITY;
        return meant && isSubject() ? nextVerb(marker.to()) : grammar.size();
    }

    /** "That" before a subject leads to what is said: "acknowledged that plans should …". */
    private boolean isRelative(int i) {
        boolean content = i == marker.from() - 1 && OPENS.contains(key(i));
        boolean says = key(i).equals("that") && !Verbs.mayBeFinite(words, i + 1);
        return RELATIVES.contains(key(i)) && !content && !says;
    }

    /** "Plans to improve are in place": the marker is what the clause is about, not what it says. */
    private boolean isSubject() {
        return marker.from() - clause.from() - clause.marker() <= 2
                && !Verbs.isFinite(words, clause.from(), marker.to());
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
        if (isAsked()) return;
        for (int i = TIMES.contains(marker.kind()) ? lastAddition() : clause.from(); i < marker.from(); i++) {
            governed[i] |= fragment.has(i) && grammar.inClause(i, clause) && !clause.isMarker(i);
        }
    }

    /** "… and advice on how plans could be better": a question between the words quoted and the marker keeps them apart. */
    private boolean isAsked() {
        if (!ASKED.contains(marker.kind())) return false;
        for (int i = marker.from() - 1; i >= clause.from() && fragment.lacks(i); i--) {
            if (QUESTIONS.contains(key(i))) return true;
        }
        return false;
    }

    /** "Plans are poor and issues found at the last inspection remain": what stands before the "and" is of today. */
    private int lastAddition() {
        for (int i = marker.from() - 1; i > clause.from(); i--) {
            boolean adds = key(i).equals("and") && Verbs.isFinite(words, clause.from(), i);
            if (adds && Verbs.isFinite(words, marker.to(), grammar.size())) return i;
        }
        return clause.from();
    }

    boolean isTurned() {
        return new Turned(marker, fragment, governed, beginsClause()).holds();
    }
}
