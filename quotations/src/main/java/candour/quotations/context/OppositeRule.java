package candour.quotations.context;

import candour.quotations.Code;
import java.util.function.Consumer;

/** Praise may not be quoted out of a sentence that criticises in the same breath, nor criticism out of one that praises. */
final class OppositeRule implements SentenceRule {
    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        int quoted = fragment.tone();
        if (quoted == 0) return;
        for (Clause clause : fragment.grammar.clauses) {
            int from = fragment.touches(clause) ? predicate(fragment, clause) : clause.from();
            if (from < 0 || !counts(fragment, clause)) continue;
            int other = fragment.grammar.tone(clause, i -> i >= from && fragment.lacks(i));
            if (quoted * other < 0) found.accept(finding(fragment, clause, from, other));
        }
    }

    /** Where the verb of a clause is left out whose subject is quoted; -1 when it is quoted too. */
    private static int predicate(Fragment fragment, Clause clause) {
        if (!clause.role().isMain() || fragment.grammar.hasVerb(clause, fragment)) return -1;
        int last = -1;
        for (int i = 0; i < fragment.grammar.size(); i++) {
            if (!fragment.grammar.inClause(i, clause)) continue;
            if (fragment.has(i)) last = i;
            else if (last >= 0 && Verbs.isFinite(fragment.grammar.words, i)) return i;
            else if (last < 0 && Verbs.isFinite(fragment.grammar.words, i)) return -1;
        }
        return -1;
    }

    private static boolean counts(Fragment fragment, Clause clause) {
        return switch (clause.role()) {
            case MAIN, CONTRAST -> !isAnswered(fragment, clause);
            case RELATIVE -> true;
            case TAIL -> !clause.isOpenedBy(Connective.BECAUSE) || !fragment.carriesMain();
            default -> false;
        };
    }

    /** Criticism after a "but" is what the sentence comes down on; praise after it is looked at by {@link ContrastRule}. */
    private static boolean isAnswered(Fragment fragment, Clause clause) {
        return fragment.grammar.clauses.stream()
                .anyMatch(other ->
                        other.role() == Role.CONTRAST && other.from() > clause.from() && fragment.touches(other));
    }

    private static Finding finding(Fragment fragment, Clause clause, int from, int tone) {
        int to = from;
        while (to < fragment.grammar.size() && fragment.grammar.inClause(to, clause) && to - from < 14) to++;
        Code code = tone < 0 ? Code.ADVERSE_CLAUSE_LEFT_OUT : Code.FAVOURABLE_CLAUSE_LEFT_OUT;
        String words = "The same sentence says “" + fragment.print(from, to) + "”, which the quotation leaves out.";
        return new Finding(code, words, from, to);
    }
}
