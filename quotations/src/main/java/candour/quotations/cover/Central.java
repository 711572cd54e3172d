package candour.quotations.cover;

import candour.quotations.CentralFinding;
import candour.quotations.Judgement;
import candour.quotations.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses the report's central finding and says whether a statement gives it. */
final class Central {
    private final List<Judgement> judgements;
    private final List<Mention> mentions;

    Central(List<Judgement> judgements, List<Mention> mentions) {
        this.judgements = judgements;
        this.mentions = mentions;
    }

    CentralFinding finding() {
        List<Judgement> candidates = candidates();
        if (candidates.isEmpty()) return new CentralFinding("", "", false, "The report gives no grade.");
        List<Judgement> missing =
                candidates.stream().filter(judgement -> !isMentioned(judgement)).toList();
        Judgement first = candidates.getFirst();
        return new CentralFinding(first.id(), titles(candidates), missing.isEmpty(), why(candidates, missing));
    }

    private List<Judgement> candidates() {
        List<Judgement> judged = judgements.stream().filter(Judgement::judged).toList();
        List<Judgement> overall = judged.stream().filter(Judgement::overall).toList();
        List<Judgement> from = overall.isEmpty() ? judged : overall;
        int worst = from.stream()
                .map(Judgement::rank)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return from.stream().filter(judgement -> judgement.rank() == worst).toList();
    }

    private boolean isMentioned(Judgement judgement) {
        return mentions.stream().anyMatch(mention -> mention.id().equals(judgement.id()) && mention.mentioned());
    }

    private static String titles(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> judgement.label() + ": " + judgement.gradeLabel())
                .collect(Collectors.joining("; "));
    }

    private static String why(List<Judgement> candidates, List<Judgement> missing) {
        String what = candidates.getFirst().overall()
                ? "The report’s central finding is its judgement of overall effectiveness. "
                : "The report has no overall judgement; its central finding is its lowest grade. ";
        return missing.isEmpty()
                ? what + "The statement gives it."
                : what + "The statement does not give “" + titles(missing) + "”.";
    }
}
