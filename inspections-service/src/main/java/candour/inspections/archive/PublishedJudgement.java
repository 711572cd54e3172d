package candour.inspections.archive;

import candour.inspections.framework.AreaKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One judgement of a published report.
 *
 * @param area code of the framework's area
 * @param strand name of a {@link candour.inspections.framework.Strand}
 * @param label as the report prints it
 * @param grade code, or null without one
 * @param gradeLabel as printed, or null
 * @param descriptor what the framework says the grade means, or null where it does not say
 * @param rank 1 (best) to 4 on the scale of this framework alone, or null
 * @param reason why there is no grade, or null
 */
@Embeddable
public record PublishedJudgement(
        String area,
        String strand,
        String label,
        @Enumerated(EnumType.STRING) AreaKind kind,
        @Enumerated(EnumType.STRING) GradeStatus status,
        String grade,
        String gradeLabel,
        String descriptor,
        Integer rank,
        String reason) {}
