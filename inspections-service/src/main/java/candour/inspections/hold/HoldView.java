package candour.inspections.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One hold: who held publication, why, how long. Outside the inspectorate the office is told and not the person. */
@Schema(name = "Hold")
record HoldView(
        HoldId id,
        HoldReason reason,
        String reasonTitle,
        LocalDate from,
        LocalDate expectedTo,
        String publicText,
        boolean active,

        @Schema(description = "Always the inspectorate: no authority can hold the report about itself")
        String body,

        String placedByOffice,
        String placedBy,
        Instant placedAt,
        LocalDate liftedOn,
        String liftedByOffice,
        String liftedBy,
        String liftReason) {

    private static final String INSPECTORATE = "the inspectorate";

    /** All holds of an inspection, oldest first. */
    @Schema(name = "Holds")
    record All(List<HoldView> items) {}

    static HoldView of(Hold hold, LocalDate today, boolean names) {
        var lifting = hold.lifting();
        return new HoldView(
                hold.id(),
                hold.reason(),
                hold.reason().words(),
                hold.from(),
                hold.expectedTo(),
                hold.publicText(),
                hold.isActive(today),
                INSPECTORATE,
                hold.placedBy().office(),
                names ? hold.placedBy().name() : null,
                hold.placedAt(),
                lifting.map(Lifting::on).orElse(null),
                lifting.map(given -> given.by().office()).orElse(null),
                lifting.filter(given -> names).map(given -> given.by().name()).orElse(null),
                lifting.map(Lifting::reason).orElse(null));
    }
}
