package candour.quotations.context;

import candour.quotations.Code;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Praise may not be quoted out of a sentence that criticises in the same breath, nor criticism out of one that praises. */
final class OppositeRule implements SentenceRule {
    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        int quoted = fragment.tone();
        if (quoted == 0) return;
        if (quoted > 0) added(fragment).ifPresent(found);
        for (Clause clause : fragment.grammar.clauses) {
            int from = fragment.touches(clause) ? predicate(fragment, clause) : clause.from();
            if (from < 0 || !counts(fragment, clause)) continue;
            int other = fragment.grammar.tone(clause, i -> i >= from && fragment.lacks(i));
            if (quoted * other < 0) found.accept(finding(fragment, clause, from, other));
        }
    }

    /** "Good at keeping records and poor at acting on them": criticism in the same clause, joined by an "and". */
    private static Optional<Finding> added(Fragment fragment) {
        int last = fragment.last();
        int first = fragment.first();
        Clause clause = fragment.grammar.clauseAt(last);
        boolean after = last + 1 < fragment.grammar.size()
                && isAnd(fragment, last + 1)
                && clause.role().isMain();
        boolean before = first > 0 && isAnd(fragment, first - 1) && clause == fragment.grammar.clauseAt(first);
        int from = after ? last + 1 : clause.from();
        if (!after && !before || !clause.role().isMain() || saysMore(fragment, clause, after)) return Optional.empty();
        int other = fragment.grammar.tone(clause, i -> (after ? i > last : i < first) && fragment.lacks(i));
        return other < 0 ? Optional.of(finding(fragment, clause, from, other)) : Optional.empty();
    }

    /** Words with a verb of their own are another matter. */
    private static boolean saysMore(Fragment fragment, Clause clause, boolean after) {
        return after
                ? fragment.grammar.hasVerb(clause, i -> i > fragment.last())
                : fragment.grammar.hasVerb(clause, i -> i < fragment.first()) == fragment.hasVerb();
    }

    private static boolean isAnd(Fragment fragment, int i) {
        return fragment.grammar.words.get(i).key().equals("and");
    }

    /** Where the verb of a clause is left out whose subject is quoted; -1 when it is quoted too. */
    private static int predicate(Fragment fragment, Clause clause) {
        if (!clause.role().isMain() || fragment.grammar.hasVerb(clause, fragment) && !isOfGroup(fragment)) return -1;
        int last = -1;
        for (int i = 0; i < fragment.grammar.size(); i++) {
            if (!fragment.grammar.inClause(i, clause)) continue;
            if (fragment.has(i)) last = i;
            else if (last >= 0 && Verbs.isFinite(fragment.grammar.words, i)) return i;
            else if (last < 0 && Verbs.isFinite(fragment.grammar.words, i)) return -1;
        }
        return -1;
    }

    /** "The number of | children who receive help | is low": the verb quoted is only that of "who". */
    private static boolean isOfGroup(Fragment fragment) {
        int next = fragment.last() + 1;
        return next < fragment.grammar.size()
                && Verbs.isFinite(fragment.grammar.words, next)
                && fragment.has(i -> Set.of("who", "which", "that", "whose")
                        .contains(fragment.grammar.words.get(i).key()));
    }

    private static boolean counts(Fragment fragment, Clause clause) {
        return switch (clause.role()) {
            case MAIN, CONTRAST -> !isAnswered(fragment, clause);
            case RELATIVE -> !isAnswered(fragment, clause) || fragment.tone() > 0;
            case TAIL -> !fragment.carriesMain() || fragment.tone() > 0 && !clause.isOpenedBy(Connective.BECAUSE);
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
