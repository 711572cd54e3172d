package candour.quotations.context;

import candour.quotations.text.Pause;
import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a sentence apart into clauses by its connectives, its commas and where its verbs stand; each word is in one clause. */
final class Clauses {

    private final List<Word> words;
    private final int[] clauseOf;
    private final List<Clause> clauses = new ArrayList<>();
    private int current = -1;
    private int waiting = -1;
    private int beforeBracket = -1;
    private int leadIn = -1;

    Clauses(List<Word> words) {
        this.words = words;
        this.clauseOf = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            step(i);
            clauseOf[i] = current;
        }
    }

    List<Clause> all() {
        return List.copyOf(clauses);
    }

    /** The clause each word is in, by its place in {@link #all()}. */
    int[] ofWords() {
        return clauseOf.clone();
    }

    private void step(int i) {
        Pause pause = i == 0 ? Pause.NONE : words.get(i).before();
        boolean inBracket = beforeBracket >= 0;
        if (pause == Pause.OPEN && !inBracket && i > 0) openBracket(i);
        else if (!inBracket || pause.closesBracket() || pause == Pause.BREAK) between(i, pause);
    }

    private void openBracket(int i) {
        beforeBracket = current;
        open(new Clause(Role.ASIDE, Connective.DASH, i, 0));
    }

    private void between(int i, Pause pause) {
        if (beforeBracket >= 0) {
            current = beforeBracket;
            beforeBracket = -1;
        }
        Optional<Phrases.Hit<Connective>> hit = connective(i, pause);
        if (hit.isPresent()) openBy(hit.get(), i);
        else if (current < 0) open(new Clause(opensBeforeSubject(i) ? Role.LEAD : Role.MAIN, null, i, 0));
        else if (pause == Pause.BREAK) open(new Clause(Role.MAIN, null, i, 0));
        else if (pause.isComma()) afterComma(i);
        else if (isAnotherClause(i)) open(new Clause(Role.MAIN, null, i, 0));
    }

    /** "Plans are weak and the service is slow": a subject and its verb after an "and", and a verb before it. */
    private boolean isAnotherClause(int i) {
        return waiting < 0
                && key(i).equals("and")
                && ClauseWords.SUBJECTS.contains(key(i + 1))
                && clauses.get(current).role().isMain()
                && hasVerb(current, i)
                && startsClause(i + 1);
    }

    private boolean opensBeforeSubject(int i) {
        return ClauseWords.OPENINGS.contains(words.get(i).key());
    }

    private void open(Clause clause) {
        clauses.add(clause);
        current = clauses.size() - 1;
    }

    private Optional<Phrases.Hit<Connective>> connective(int i, Pause pause) {
        return Connective.TABLE.at(words, i).filter(hit -> opens(hit.value(), i, pause));
    }

    private boolean opens(Connective row, int i, Pause pause) {
        if (Idioms.has(words, row, i)) return false;
        boolean first = nothingSaidYet(i);
        boolean comma = pause.isComma()
                || pause == Pause.BREAK
                || i > 0 && ClauseWords.ADDS.contains(key(i - 1)) && row != Connective.WITH;
        return switch (row.opens) {
            case ANYWHERE -> true;
            case AFTER_COMMA -> comma && !first;
            case FIRST_OR_AFTER_COMMA ->
                first || comma || Verbs.isFinite(words, 0, i) && ClauseWords.DETERMINERS.contains(key(i + 1));
            case NEVER -> false;
        };
    }

    private String key(int i) {
        return i < words.size() ? words.get(i).key() : "";
    }

    /** Whether all before {@code i} only leads in: "However, although …". */
    private boolean nothingSaidYet(int i) {
        return current < 0
                || clauses.size() == 1
                        && i <= 4
                        && ClauseWords.LEAD_INS.contains(key(0))
                        && !Verbs.isFinite(words, 0, i);
    }

    private void openBy(Phrases.Hit<Connective> hit, int i) {
        boolean unfinished = current >= 0 && clauses.get(current).role().isMain() && !hasVerb(current, i);
        boolean first = nothingSaidYet(i);
        if (first) leadIn = current;
        waiting = !first && (unfinished || isEmbedded(hit.value(), i)) ? current : -1;
        open(new Clause(hit.value().role, hit.value(), i, hit.length()));
    }

    /** "Managers ensure that when children move, plans are clear": the clause goes on behind the comma. */
    private boolean isEmbedded(Connective connective, int i) {
        boolean aside = connective.role == Role.CONDITION
                || connective.role == Role.CIRCUMSTANCE
                || connective.role == Role.CONCESSION;
        return aside && i > 0 && key(i - 1).equals("that");
    }

    private boolean hasVerb(int clause, int before) {
        for (int i = 0; i < before; i++) {
            if (clauseOf[i] == clause && Verbs.isFinite(words, i)) return true;
        }
        return false;
    }

    private void afterComma(int i) {
        Clause clause = clauses.get(current);
        if (waiting >= 0) {
            if (Verbs.isFinite(words, i, Stretch.end(words, i))) resume();
        } else if (!clause.role().isMain() && !said()) {
            if (closes(clause, i)) open(new Clause(Role.MAIN, null, i, 0));
        } else if (ClauseWords.ADDS.contains(key(i)) && startsClause(i + 1)) {
            open(new Clause(Role.MAIN, null, i, 0));
        } else if (!clause.role().isMain() && startsClause(i) && ClauseWords.DETERMINERS.contains(key(i))) {
            open(new Clause(Role.MAIN, null, i, 0));
        }
    }

    private void resume() {
        current = waiting;
        waiting = -1;
    }

    /** Whether a main clause has been begun that is more than a lead-in. */
    private boolean said() {
        for (int c = 0; c < clauses.size(); c++) {
            if (c != leadIn && clauses.get(c).role().isMain()) return true;
        }
        return false;
    }

    /** Whether the comma before {@code i} ends an opening clause: it has its verb, and a subject with a verb follows. */
    private boolean closes(Clause opening, int i) {
        if (!startsClause(i)) return false;
        boolean needsVerb = opening.connective().isPresent() && !opening.isOpenedBy(Connective.DESPITE);
        return !needsVerb
                || Verbs.isFinite(words, opening.from() + opening.marker(), i)
                || ClauseWords.DETERMINERS.contains(key(i))
                || isVerbless(opening)
                || isShort(opening, i);
    }

    /** "Although increasingly accurate, …", "While committed, …". */
    private boolean isVerbless(Clause opening) {
        String first = key(opening.from() + opening.marker());
        if (key(opening.from()).equals("once")) return true;
        return first.endsWith("ly")
                || first.endsWith("ed")
                || first.endsWith("ing")
                || ClauseWords.STATES.contains(first);
    }

    private boolean isShort(Clause opening, int i) {
        return i - opening.from() - opening.marker() <= 3
                && (key(i - 1).endsWith("ing") || key(i - 1).endsWith("ed"));
    }

    private boolean startsClause(int i) {
        if (i >= words.size() || ClauseWords.NO_SUBJECT.contains(key(i)) || Verbs.isFinite(words, i)) return false;
        return Verbs.isFinite(words, i + 1, Stretch.end(words, i));
    }
}
