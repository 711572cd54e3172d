package candour.quotations.context;

import candour.quotations.text.Pause;
import candour.quotations.text.Word;
import java.util.List;
import java.util.Set;

/**
 * What a limit ("some", "a small number of", "in a few cases") is said of, by where it stands: opening a clause, in its subject,
 * in an object, or after what it limits.
 */
final class LimitScope {
    // spotless:off
    private static final Set<String> SAME = Set.of(
            "children", "they", "their", "these", "this", "those", "families", "young", "staff", "workers", "it", "his", "her");
    private static final Set<String> ADVERBIAL = Set.of(
            "in", "for", "with", "among", "across", "at", "on", "to", "sometimes", "occasionally", "often", "usually", "generally",
            "partly", "partially", "mostly", "largely", "mainly", "typically", "broadly", "frequently");
    private static final Set<String> LEADS_ON = Set.of(
            "and", "but", "however", "also", "that", "because", "for", "example", "instance", "so", "then", "therefore", "as", "a",
            "result", "consequently", "means", "is", "are", "the", "not", "whereby");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where", "when");
    // spotless:on
    private static final Set<String> PRONOUNS = Set.of("it", "they", "these", "this", "their");
    private static final Set<String> REASON = Set.of("as", "so", "because", "due");
    /** So many words may stand between a limit in an object and the first word quoted: "a few | good examples". */
    private static final int NEAR = 2;

    private final Marker marker;
    private final Fragment fragment;
    private final Grammar grammar;
    private final List<Word> words;
    private final Clause clause;

    LimitScope(Marker marker, Fragment fragment) {
        this.marker = marker;
        this.fragment = fragment;
        this.grammar = fragment.grammar;
        this.words = grammar.words;
        this.clause = grammar.clauseAt(marker.from());
    }

    /** Where a limit stands. */
    enum Position {
        /** "In some cases, …": said of all the sentence goes on to say, until it turns. */
        FRAME,
        /** "A few children wait …": said of the clause, and of what only adds to it. */
        SUBJECT,
        /** "Leaders see some good work": said of the words it stands before. */
        OBJECT
    }

    Position position() {
        int opening = opening();
        boolean verbBefore = Verbs.isFinite(words, opening, marker.from());
        if (verbBefore) return Position.OBJECT;
        boolean opens = marker.from() - opening <= 1;
        return opens && ADVERBIAL.contains(key(marker.from())) ? Position.FRAME : Position.SUBJECT;
    }

    /** Where the clause of the limit begins to say something: after its connective, "that" or "for example". */
    private int opening() {
        int from = clause.from() + clause.marker();
        for (int i = marker.from() - 1; i >= from; i--) {
            if (key(i).equals("that") || key(i).equals("because") || key(i).equals("there")) return thereIs(i);
            if (words.get(i).before().isComma()) return isLead(i, marker.from()) ? marker.from() : from;
        }
        while (from < marker.from() && LEADS_ON.contains(key(from))) from++;
        return from;
    }

    private int thereIs(int i) {
        return key(i).equals("there") && i + 2 >= marker.from() ? marker.from() : i + 1;
    }

    private boolean isLead(int from, int to) {
        for (int i = from; i < to; i++) if (!LEADS_ON.contains(key(i))) return false;
        return true;
    }

    /** The quoted words it is said of. */
    boolean[] governed() {
        var governed = new boolean[words.size()];
        Position position = position();
        for (int i = marker.to(); i < end(position); i++) governed[i] = fragment.has(i) && reaches(position, i);
        return governed;
    }

    private int end(Position position) {
        int relative = relativeEnd();
        if (relative >= 0) return relative;
        if (position != Position.OBJECT) return words.size();
        int near = marker.kind() == MarkerKind.SOME ? NEAR : 0;
        boolean far = fragment.first() > marker.to() + near || isAdded();
        return far ? marker.to() : words.size();
    }

    /** "Generally strong and pre-birth work is good": what is quoted after the "and" is said without the limit. */
    private boolean isAdded() {
        for (int i = marker.to(); i < fragment.first(); i++) if (ClauseWords.ADDS.contains(key(i))) return true;
        return false;
    }

    /** "Children who have some needs are well supported": the limit is within "who". */
    private int relativeEnd() {
        for (int i = Math.max(clause.from() + 1, marker.from() - 4); i < marker.from() - 1; i++) {
            if (!RELATIVES.contains(key(i)) || !Verbs.mayBeFinite(words, i + 1)) continue;
            int to = marker.to() + 1;
            while (to < words.size() && !Verbs.isFinite(words, to)) to++;
            return to;
        }
        return -1;
    }

    private boolean reaches(Position position, int i) {
        Clause here = grammar.clauseAt(i);
        if (here == clause) return true;
        if (isParted(i)) return false;
        return switch (position) {
            case FRAME -> here.role() != Role.CONCESSION;
            case SUBJECT -> adds(here);
            case OBJECT -> here.role() == Role.RELATIVE && isNext(here);
        };
    }

    /** A semicolon or a dash, or a "but", ends what a limit is said of. */
    private boolean isParted(int i) {
        for (int at = marker.to(); at <= i; at++) {
            if (words.get(at).before() == Pause.BREAK || isAnotherMatter(grammar.clauseAt(at))) return true;
        }
        return false;
    }

    /** "In a few cases needs are noted, but it is not clear how" is still about the few. */
    private boolean isAnotherMatter(Clause here) {
        return here.role() == Role.CONTRAST && !PRONOUNS.contains(key(here.from() + here.marker()));
    }

    private boolean adds(Clause here) {
        if (here.role() == Role.TAIL) return !REASON.contains(key(here.from()));
        if (here.role() == Role.RELATIVE) return true;
        if (here.role() != Role.MAIN || here.from() < clause.from()) return false;
        if (clause.role() == Role.CONCESSION) return false;
        if (!clause.role().isMain() && isFirstMain(here)) return true;
        int subject = key(here.from()).equals("and") ? here.from() + 1 : here.from();
        return SAME.contains(key(subject)) || Verbs.isFinite(words, subject, subject + 1);
    }

    private boolean isFirstMain(Clause here) {
        return grammar.clauses.stream()
                        .filter(other -> other.role().isMain() && other.from() > marker.from())
                        .findFirst()
                        .orElse(null)
                == here;
    }

    private boolean isNext(Clause here) {
        return grammar.clauses.indexOf(here) == grammar.clauses.indexOf(clause) + 1;
    }

    private String key(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).key();
    }
}
