package candour.gateway.archive;

import java.time.LocalDate;
import java.util.Locale;

/** One judgement of a published report; of an authority's record also how it stands to the inspection before. */
public record Grade(
        String area,
        String strand,
        String label,
        String kind,
        String status,
        String grade,
        String gradeLabel,
        String descriptor,
        Integer rank,
        String reason,
        SincePrevious sincePrevious) {

    /** How a grade stands to the one of the inspection before; never a change between draft and final report. */
    public record SincePrevious(
            String change,
            String reason,
            String previousReport,
            LocalDate previousPublishedOn,
            String previousFramework,
            String previousGradeLabel) {}

    /** {@code Inadequate (grade 4)}, or why there is none in two words. */
    public String words() {
        return switch (status) {
            case "JUDGED" -> gradeLabel + " (grade " + rank + ")";
            case "NOT_JUDGED" -> "Not judged";
            default -> "Not read";
        };
    }

    /** What follows the grade in a sentence: what it means, or the reason why there is none. */
    public String meaning() {
        if (descriptor != null && !descriptor.isEmpty()) {
            return ", " + descriptor.substring(0, 1).toLowerCase(Locale.UK) + descriptor.substring(1);
        }
        return reason == null ? "" : ": " + reason;
    }

    public boolean isJudged() {
        return "JUDGED".equals(status);
    }
}
