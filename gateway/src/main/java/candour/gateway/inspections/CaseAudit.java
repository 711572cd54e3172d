package candour.gateway.inspections;

import java.time.Instant;
import java.util.List;

/** What one inspector found in one sampled case; for the inspectorate. */
public record CaseAudit(
        String id,
        String sample,
        String caseRef,
        String scale,
        String scaleTitle,
        String grade,
        String gradeTitle,
        List<Standard> standards,
        String auditor,
        Instant auditedAt,
        Moderation moderation,
        CaseReferral referral,
        List<OpenStep> openSteps) {

    /** A standard and whether it is met. */
    public record Standard(String standard, String met, String metTitle) {}

    /** What a second person made of it. */
    public record Moderation(String grade, String gradeTitle, String reason, String by, Instant at) {}

    public CaseAudit {
        standards = standards == null ? List.of() : List.copyOf(standards);
        openSteps = openSteps == null ? List.of() : List.copyOf(openSteps);
    }

    public boolean may(String step) {
        return openSteps.stream().anyMatch(open -> open.step().equals(step));
    }
}
