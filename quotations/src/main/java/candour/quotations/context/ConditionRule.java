package candour.quotations.context;

import candour.quotations.Code;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A condition may not be quoted as a fact, nor what holds under it as if it always did. */
final class ConditionRule implements SentenceRule {
    private static final Set<String> SOME_OF_MANY = Set.of(
            "cases",
            "areas",
            "teams",
            "instances",
            "examples",
            "occasions",
            "those",
            "schools",
            "places",
            "situations",
            "circumstances",
            "times",
            "families",
            "children",
            "only",
            "except",
            "particularly",
            "especially");
    /** "If needed", "if they wish". */
    private static final int IDIOM = 3;
    /** A condition of so many words that only says what goes without saying. */
    private static final int PLAIN = 10;

    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "should", "can");
    private static final Set<String> SAFE =
            Set.of("safe", "appropriate", "possible", "necessary", "needed", "required", "interests", "wish", "choose");

    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        if (fragment.isTopic(3)) return;
        boolean main = fragment.carriesMain();
        for (Clause clause : fragment.grammar.clauses) {
            boolean touched = fragment.touches(clause);
            if (touched && !main && !fragment.hasMarkerOf(clause) && supposes(fragment, clause)) {
                found.accept(finding(fragment, clause, "The report says this only under a condition (“"));
            } else if (!touched && !fragment.hasMarkerOf(clause) && binds(fragment, clause)) {
                found.accept(finding(fragment, clause, "The report says this with a condition (“"));
            }
        }
    }

    private static boolean supposes(Fragment fragment, Clause clause) {
        if (clause.role() == Role.CONDITION) return true;
        if (clause.role() != Role.CIRCUMSTANCE || !fragment.hasVerb() && fragment.tone() == 0) return false;
        String before = clause.from() == 0
                ? ""
                : fragment.grammar.words.get(clause.from() - 1).key();
        boolean where = fragment.grammar.words.get(clause.from()).key().equals("where");
        return clause.from() <= 3 || !where || SOME_OF_MANY.contains(before);
    }

    private static boolean binds(Fragment fragment, Clause clause) {
        String opener = fragment.grammar.words.get(clause.from()).key();
        if (clause.role() == Role.CIRCUMSTANCE) return limitsPraise(fragment, clause) || isBetterPart(fragment, clause);
        if (clause.role() != Role.CONDITION) return false;
        int length = length(fragment, clause);
        if (opener.equals("if") && length <= IDIOM)
            return fragment.grammar.tone(clause, i -> true) * fragment.tone() < 0;
        boolean plain = clause.from() == 0 && fragment.grammar.tone(clause, i -> true) == 0;
        if (opener.equals("if") && plain && !supposesMain(fragment)) return false;
        if (goesWithoutSaying(fragment, clause) || isOfAnother(fragment, clause)) return false;
        return fragment.carriesMain() || fragment.tone() != 0;
    }

    /** "If a child goes missing, they act at once" tells what they do; with a "would" it only supposes. */
    private static boolean supposesMain(Fragment fragment) {
        return fragment.has(i -> MODALS.contains(fragment.grammar.words.get(i).key()));
    }

    /** "If it is safe for them to do so": no fair reader thinks otherwise. */
    private static boolean goesWithoutSaying(Fragment fragment, Clause clause) {
        int to = clause.from() + length(fragment, clause);
        return length(fragment, clause) <= PLAIN
                && IntStream.range(clause.from(), Math.min(to, fragment.grammar.size()))
                        .anyMatch(
                                i -> SAFE.contains(fragment.grammar.words.get(i).key()));
    }

    /** "Families are helped and children protected if they are not": the condition is that of the words between. */
    private static boolean isOfAnother(Fragment fragment, Clause clause) {
        int last = clause.from() - 1;
        while (last >= 0 && fragment.lacks(last)) last--;
        boolean adds = IntStream.range(last + 1, Math.max(last + 1, clause.from()))
                .anyMatch(i -> fragment.grammar.words.get(i).key().equals("and"));
        return last >= 0 && adds;
    }

    /** "Support is effective where it is offered": not everywhere. */
    private static boolean limitsPraise(Fragment fragment, Clause clause) {
        int before = clause.from() - 1;
        return before >= 0 && fragment.has(before) && Toned.of(fragment.grammar.words, i -> i == before) != 0;
    }

    /** "Where practice is stronger, plans are clear": of the better part only. "Where plans are weak, managers act" is none. */
    private static boolean isBetterPart(Fragment fragment, Clause clause) {
        return clause.from() == 0 && fragment.grammar.tone(clause, i -> true) * fragment.tone() > 0;
    }

    private static int length(Fragment fragment, Clause clause) {
        int length = 0;
        for (int i = 0; i < fragment.grammar.size(); i++) length += fragment.grammar.inClause(i, clause) ? 1 : 0;
        return length;
    }

    private static Finding finding(Fragment fragment, Clause clause, String opening) {
        int to = clause.from() + clause.marker();
        String words = opening + fragment.print(clause) + "”), and the quotation leaves it out.";
        return new Finding(Code.CONDITION_LEFT_OUT, words, clause.from(), to);
    }
}
