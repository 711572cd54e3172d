package candour.inspections.report;

import jakarta.validation.constraints.Size;

/**
 * A grade, or the reason why the area is not judged.
 *
 * @param grade a code of the framework's scale, or left out
 * @param reason needed where there is no grade
 */
public record GiveJudgement(String grade, @Size(max = 4000) String reason) {}
