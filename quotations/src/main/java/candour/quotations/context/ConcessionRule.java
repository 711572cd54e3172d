package candour.quotations.context;

import candour.quotations.Code;
import java.util.function.Consumer;

/** What a sentence only grants may not be quoted without what it comes down on. */
final class ConcessionRule implements SentenceRule {
    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        if (fragment.isTopic(2) || fragment.carriesMain()) return;
        for (Clause clause : fragment.grammar.clauses) {
            if (clause.role() == Role.CONCESSION
                    && fragment.touches(clause)
                    && !fragment.isQualifiedBy(clause)
                    && grants(fragment, clause)) {
                found.accept(finding(fragment, clause));
            }
        }
    }

    /** "While" in the middle of a sentence may only tell the time. */
    private static boolean grants(Fragment fragment, Clause clause) {
        if (!clause.isOpenedBy(Connective.WHILE) || isOpening(fragment, clause)) return true;
        return mainTone(fragment) * fragment.tone() < 0;
    }

    private static boolean isOpening(Fragment fragment, Clause clause) {
        return fragment.grammar.clauses.indexOf(clause) == 0 || clause.from() <= 3;
    }

    private static int mainTone(Fragment fragment) {
        return fragment.grammar.clauses.stream()
                .filter(clause -> clause.role().isMain())
                .mapToInt(clause -> fragment.grammar.tone(clause, i -> true))
                .sum();
    }

    private static Finding finding(Fragment fragment, Clause clause) {
        int to = clause.from() + clause.marker();
        String marker = fragment.print(clause.from(), to);
        if (fragment.hasMarkerOf(clause)) {
            String words = "The quotation has “" + marker + "” but stops before what the sentence comes down on.";
            return new Finding(code(fragment), words, to, to);
        }
        String where = clause.from() == 0 ? "The sentence begins with “" : "In the sentence these words stand after “";
        return new Finding(
                Code.CONCESSION_LEFT_OUT,
                where + marker + "”, which the quotation leaves out: it grants them and comes down on something else.",
                clause.from(),
                to);
    }

    private static Code code(Fragment fragment) {
        int tone = mainTone(fragment);
        if (tone == 0) return Code.CONCESSION_LEFT_OUT;
        return tone < 0 ? Code.ADVERSE_CLAUSE_LEFT_OUT : Code.FAVOURABLE_CLAUSE_LEFT_OUT;
    }
}
