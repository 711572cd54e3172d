package candour.gateway.pages.reports;

import candour.gateway.inspections.Report.Judgement;
import candour.gateway.pages.inspections.Say;
import java.util.Locale;

/**
 * A judgement as the public reads it: the grade with its number, and beside it what the framework says it means.
 *
 * @param grade {@code Inadequate (grade 4)} or {@code Not judged}
 * @param meaning what follows the grade: what it means, or the reason why there is none; empty where nobody says
 */
public record GradeLine(String part, String area, String strand, String kind, String grade, String meaning) {

    static GradeLine of(Judgement judgement) {
        var strand = Say.words(judgement.strand());
        if (judgement.grade() == null) {
            return new GradeLine(
                    judgement.part(),
                    judgement.label(),
                    strand,
                    judgement.kind(),
                    "Not judged",
                    after(": ", judgement.reason()));
        }
        return new GradeLine(
                judgement.part(),
                judgement.label(),
                strand,
                judgement.kind(),
                numbered(judgement),
                after(", ", inSentence(judgement.gradeDescriptor())));
    }

    private static String numbered(Judgement judgement) {
        return judgement.rank() == null
                ? judgement.gradeLabel()
                : judgement.gradeLabel() + " (grade " + judgement.rank() + ")";
    }

    private static String inSentence(String descriptor) {
        return descriptor == null || descriptor.isEmpty()
                ? null
                : descriptor.substring(0, 1).toLowerCase(Locale.UK) + descriptor.substring(1);
    }

    private static String after(String mark, String text) {
        return text == null || text.isEmpty() ? "" : mark + text;
    }

    boolean isOverall() {
        return "OVERALL".equals(kind);
    }
}
