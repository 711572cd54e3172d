package candour.quotations.context;

import candour.quotations.Code;
import java.util.function.Consumer;

/** What a sentence says may not be quoted without the "but" or "although" that follows it. */
final class ContrastRule implements SentenceRule {
    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        if (fragment.isTopic(4)) return;
        for (Clause clause : fragment.grammar.clauses) {
            if (isLeftOut(fragment, clause) && saysSomethingBefore(fragment, clause)) {
                if (turns(fragment, clause)) found.accept(after(fragment, clause));
            } else if (clause.role() == Role.CONTRAST && fragment.touches(clause)) {
                before(fragment, clause, found);
            }
        }
    }

    private static boolean isLeftOut(Fragment fragment, Clause clause) {
        boolean qualifies = clause.role() == Role.CONTRAST
                || clause.isOpenedBy(Connective.ALTHOUGH)
                || clause.isOpenedBy(Connective.WHILE);
        return qualifies && !fragment.touches(clause) && fragment.first() < clause.from();
    }

    /** A main clause is quoted that ends before this one begins; one that goes on after it has been interrupted, not answered. */
    private static boolean saysSomethingBefore(Fragment fragment, Clause clause) {
        return fragment.grammar.clauses.stream()
                .filter(other -> other.from() < clause.from() && fragment.touches(other))
                .filter(other -> other.role() != Role.LEAD && other.role() != Role.CONCESSION)
                .anyMatch(other -> !goesOnAfter(fragment, other, clause) || !fragment.carries(other));
    }

    private static boolean goesOnAfter(Fragment fragment, Clause main, Clause interruption) {
        for (int i = interruption.from(); i < fragment.grammar.size(); i++) {
            if (fragment.grammar.inClause(i, main)) return true;
        }
        return false;
    }

    /** Criticism after criticism turns nothing; "while" in the middle of a sentence may only tell the time. */
    private static boolean turns(Fragment fragment, Clause clause) {
        if (fragment.grammar.clauses.stream()
                .anyMatch(one -> one.from() < clause.from() && fragment.isQualifiedBy(one))) return false;
        int quoted = fragment.tone();
        int other = fragment.grammar.tone(clause, i -> true);
        return clause.isOpenedBy(Connective.WHILE) ? quoted * other < 0 : !isCriticism(fragment) || other >= 0;
    }

    /** A "no" alone is none: "no children at risk, but records are poor". */
    private static boolean isCriticism(Fragment fragment) {
        boolean denies = fragment.grammar.markers.stream()
                .anyMatch(marker -> marker.kind() == MarkerKind.NO && fragment.has(marker.from()));
        return fragment.tone() < 0 && !denies;
    }

    private static boolean says(Fragment fragment, Clause clause) {
        return clause.role().isMain() || clause.role() == Role.LEAD && fragment.grammar.hasVerb(clause, i -> true);
    }

    private static Finding after(Fragment fragment, Clause clause) {
        return new Finding(
                Code.CONTRAST_LEFT_OUT,
                "The sentence goes on “" + fragment.print(clause) + "”, which the quotation leaves out.",
                clause.from(),
                clause.from() + clause.marker());
    }

    /** "Not led by cost, but made in the child's interest": it says the same thing twice. */
    private static boolean corrects(Fragment fragment, Clause contrast) {
        int first = contrast.from() + contrast.marker();
        boolean participle = first < fragment.grammar.size()
                && fragment.grammar.words.get(first).key().matches(".*(?:ed|ing)|made|seen|given|taken|because|rather");
        return participle
                && fragment.grammar.markers.stream()
                        .anyMatch(marker -> marker.kind() == MarkerKind.NOT && marker.from() < contrast.from());
    }

    /** Praise that answers a criticism: "too many wait, but leaders act". */
    private static void before(Fragment fragment, Clause contrast, Consumer<Finding> found) {
        if (fragment.tone() <= 0 || corrects(fragment, contrast)) return;
        fragment.grammar.clauses.stream()
                .filter(clause -> clause.from() < contrast.from() && says(fragment, clause))
                .filter(clause -> !fragment.touches(clause) && fragment.grammar.tone(clause, i -> true) < 0)
                .findFirst()
                .ifPresent(clause -> found.accept(new Finding(
                        Code.ADVERSE_CLAUSE_LEFT_OUT,
                        "The sentence says first “" + fragment.print(clause) + "”, which the quotation leaves out.",
                        clause.from(),
                        clause.from() + 1)));
    }
}
