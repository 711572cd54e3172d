package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;

/** What is known of one sentence: its clauses, its markers, and the tone of each word as it stands. */
final class Grammar {
    final List<Word> words;
    final List<Clause> clauses;
    final List<Marker> markers;
    private final int[] clauseOf;

    Grammar(List<Word> words) {
        this.words = words;
        var parts = new Clauses(words);
        this.clauses = parts.all();
        this.clauseOf = parts.ofWords();
        this.markers = Marker.in(words);
    }

    int size() {
        return words.size();
    }

    Clause clauseAt(int word) {
        return clauses.get(clauseOf[word]);
    }

    boolean inClause(int word, Clause clause) {
        return clauses.get(clauseOf[word]) == clause;
    }

    /** How the words of a clause speak, those chosen by {@code which}: above 0 praise, below 0 criticism. */
    int tone(Clause clause, Chosen which) {
        return Toned.of(words, i -> inClause(i, clause) && which.has(i));
    }

    int tone(Chosen which) {
        return Toned.of(words, which);
    }

    boolean hasVerb(Chosen which) {
        for (int i = 0; i < size(); i++) {
            if (which.has(i) && Verbs.isFinite(words, i)) return true;
        }
        return false;
    }

    /** Whether the words of a clause say something in a verb of their own. */
    boolean hasVerb(Clause clause, Chosen which) {
        return hasVerb(i -> inClause(i, clause) && which.has(i));
    }

    /** Which words are meant. */
    @FunctionalInterface
    interface Chosen {
        boolean has(int word);
    }
}
