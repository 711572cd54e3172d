package candour.inspections.sample;

import candour.conventions.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audit of a sampled case as the inspectorate sees it. */
@Schema(name = "CaseAudit")
record CaseAuditView(
        CaseAuditId id,
        SampleId sample,
        CaseRef caseRef,
        AuditScale scale,
        String scaleTitle,
        String grade,
        String gradeTitle,
        List<StandardView> standards,
        String auditor,
        Instant auditedAt,
        ModerationView moderation,
        ReferralView referral,
        List<OpenStep> openSteps) {

    /** A standard with whether it is met, in words. */
    @Schema(name = "AuditedStandard")
    record StandardView(String standard, StandardFound.Met met, String metTitle) {}

    /** What a second person made of it. */
    @Schema(name = "AuditModeration")
    record ModerationView(String grade, String gradeTitle, String reason, String by, Instant at) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "CaseAuditOpenStep")
    record OpenStep(CaseAuditStep step, String title, String meaning, String path) {}

    /** All audits of one sample. */
    @Schema(name = "CaseAudits")
    record All(List<CaseAuditView> items) {}

    static CaseAuditView of(CaseAudit audit, ReferralView referral, Actor actor, boolean open) {
        return new CaseAuditView(
                audit.id(),
                audit.sample(),
                audit.caseRef(),
                audit.scale(),
                audit.scale().title(),
                audit.grade(),
                title(audit, audit.grade()),
                audit.standards().stream()
                        .map(one -> new StandardView(
                                one.standard(), one.met(), one.met().words()))
                        .toList(),
                audit.auditor().name(),
                audit.auditedAt(),
                audit.moderation()
                        .map(by ->
                                new ModerationView(by.grade(), title(audit, by.grade()), by.reason(), by.by(), by.at()))
                        .orElse(null),
                referral,
                open ? openSteps(audit, actor) : List.of());
    }

    private static String title(CaseAudit audit, String grade) {
        return audit.scale().grade(grade).map(AuditScale.Grade::title).orElse(grade);
    }

    private static List<OpenStep> openSteps(CaseAudit audit, Actor actor) {
        return Arrays.stream(CaseAuditStep.values())
                .filter(step -> audit.isOpen(step, actor))
                .map(step -> new OpenStep(
                        step, step.title(), step.meaning(), "/case-audits/" + audit.id() + "/" + step.noun()))
                .toList();
    }
}
