package candour.quotations.context;

import candour.quotations.text.Word;

/** A sentence and which of its words are quoted. */
final class Fragment implements Grammar.Chosen {
    final Grammar grammar;
    private final boolean[] quoted;
    private final String text;

    Fragment(Grammar grammar, boolean[] quoted, String text) {
        this.grammar = grammar;
        this.quoted = quoted;
        this.text = text;
    }

    @Override
    public boolean has(int word) {
        return quoted[word];
    }

    boolean lacks(int word) {
        return !quoted[word];
    }

    int size() {
        int size = 0;
        for (boolean word : quoted) size += word ? 1 : 0;
        return size;
    }

    boolean isWhole() {
        return size() == quoted.length;
    }

    boolean has(java.util.function.IntPredicate which) {
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] && which.test(i)) return true;
        }
        return false;
    }

    int first() {
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i]) return i;
        }
        return quoted.length;
    }

    int last() {
        int i = quoted.length - 1;
        while (i > 0 && !quoted[i]) i--;
        return i;
    }

    boolean hasAll(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!quoted[i]) return false;
        }
        return true;
    }

    /** Whether a word of a clause other than its connective is quoted. */
    boolean touches(Clause clause) {
        for (int i = 0; i < quoted.length; i++) {
            if (quoted[i] && grammar.inClause(i, clause) && !clause.isMarker(i)) return true;
        }
        return false;
    }

    boolean hasMarkerOf(Clause clause) {
        return clause.marker() > 0 && hasAll(clause.from(), clause.from() + clause.marker());
    }

    int tone() {
        return grammar.tone(this);
    }

    boolean hasVerb() {
        return grammar.hasVerb(this);
    }

    /** Whether a clause that says something for its own sake is quoted with its verb, or nearly whole when it has none. */
    boolean carries(Clause clause) {
        if (!clause.role().isMain() || !touches(clause)) return false;
        if (grammar.hasVerb(clause, i -> true)) return grammar.hasVerb(clause, this);
        return share(clause) > 0.6;
    }

    boolean carriesMain() {
        return grammar.clauses.stream().anyMatch(this::carries);
    }

    private double share(Clause clause) {
        int all = 0;
        int here = 0;
        for (int i = 0; i < quoted.length; i++) {
            if (!grammar.inClause(i, clause)) continue;
            all++;
            here += quoted[i] ? 1 : 0;
        }
        return all == 0 ? 0 : (double) here / all;
    }

    /** "Strong improvement, albeit from a low base": a concession quoted with what it qualifies. */
    boolean isQualifiedBy(Clause concession) {
        int before = concession.from() - 1;
        return concession.role() == Role.CONCESSION
                && before >= 0
                && hasMarkerOf(concession)
                && has(before)
                && grammar.clauseAt(before).role().isMain();
    }

    /** A few words that neither praise nor criticise nor say anything: a topic. */
    boolean isTopic(int words) {
        return size() <= words && tone() == 0 && !hasVerb();
    }

    /** Whether the report itself has an opening quotation mark before a word. */
    boolean opensMarks(int word) {
        int start = grammar.words.get(word).start();
        return start > 0 && "‘“'\"«".indexOf(text.charAt(start - 1)) >= 0;
    }

    boolean closesMarks(int word) {
        int end = grammar.words.get(word).end();
        while (end < text.length() && ".,!?".indexOf(text.charAt(end)) >= 0) end++;
        return end < text.length() && "’”'\"»".indexOf(text.charAt(end)) >= 0;
    }

    /** The report's own characters from one word of the sentence to another. */
    String print(int from, int to) {
        Word first = grammar.words.get(from);
        return text.substring(first.start(), grammar.words.get(to - 1).end());
    }

    /** A clause for a reader: its first words. */
    String print(Clause clause) {
        int end = clause.from();
        while (end < quoted.length && grammar.inClause(end, clause) && end - clause.from() < 14) end++;
        boolean cut = end < quoted.length && grammar.inClause(end, clause);
        return print(clause.from(), end) + (cut ? " …" : "");
    }
}
