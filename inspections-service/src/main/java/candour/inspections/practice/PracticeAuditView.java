package candour.inspections.practice;

import candour.inspections.weakness.WeaknessId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audit of practice as everybody may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PracticeAudit")
public record PracticeAuditView(
        UUID id,
        String authority,
        WeaknessId weakness,
        String title,

        @Schema(description = "yyyy-mm-dd, yyyy-mm or yyyy, as well as it is known")
        String auditedOn,

        String auditedBy,
        String source,
        List<AuditResult> results,
        Instant recordedAt) {

    /** All audits of an authority. */
    @Schema(name = "PracticeAudits")
    public record All(List<PracticeAuditView> items) {}

    static PracticeAuditView of(PracticeAudit one) {
        return new PracticeAuditView(
                one.id(),
                one.authority(),
                one.weakness().orElse(null),
                one.title(),
                one.audited().text(),
                one.auditedBy(),
                one.source(),
                one.results(),
                one.recordedAt());
    }
}
