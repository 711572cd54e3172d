package candour.inspections.framework;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Framework", description = "A framework of inspection: what is judged, and on which scale")
record FrameworkView(
        String code,
        String title,

        @Schema(description = "First day of fieldwork it applies to")
        LocalDate validFrom,

        @Schema(description = "Last day; absent while it is in force", nullable = true)
        LocalDate validTo,

        String legalBasis,
        boolean hasOverall,
        boolean hasCapacity,
        String source,

        @Schema(description = "Whether all of this was read in a source")
        boolean verified,

        @Schema(description = "What nobody has confirmed; absent if verified", nullable = true)
        String unconfirmed,

        List<Grade> grades,
        List<AreaView> areas) {

    @Schema(name = "FrameworkArea", description = "One thing inspectors judge")
    record AreaView(
            String code,
            Strand strand,
            @Schema(description = "As reports print it now") String label,
            AreaKind kind,

            @Schema(description = "A report grades it, or says why it is not judged")
            boolean required,

            @Schema(description = "Whether it was read that this area has a grade of its own")
            boolean verified) {

        static AreaView of(Area area) {
            return new AreaView(
                    area.code(), area.strand(), area.label(), area.kind(), area.isRequired(), area.verified());
        }
    }

    static FrameworkView of(Framework framework) {
        return new FrameworkView(
                framework.name(),
                framework.title(),
                framework.inForce().from(),
                framework.inForce().to(),
                framework.basis().law(),
                framework.hasOverall(),
                framework.hasCapacity(),
                framework.basis().source(),
                framework.isVerified(),
                framework.basis().unconfirmed(),
                framework.grades(),
                framework.areas().stream().map(AreaView::of).toList());
    }
}
