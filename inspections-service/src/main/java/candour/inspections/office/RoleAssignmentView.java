package candour.inspections.office;

import candour.inspections.dates.KnownDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An office and its holder, as everybody sees them; the person's account is not shown. */
@Schema(name = "RoleAssignment")
record RoleAssignmentView(
        UUID id,
        String authority,
        String name,
        OfficeRole role,
        String roleTitle,
        String title,
        String body,
        KnownDate from,
        @Schema(nullable = true) KnownDate to) {

    /** The offices of one authority. */
    @Schema(name = "RoleAssignments")
    record All(List<RoleAssignmentView> items) {}

    static RoleAssignmentView of(RoleAssignment office) {
        return new RoleAssignmentView(
                office.id(),
                office.authority(),
                office.name(),
                office.role(),
                office.role().words(),
                office.title().orElse(null),
                office.body(),
                office.from(),
                office.to().orElse(null));
    }
}
