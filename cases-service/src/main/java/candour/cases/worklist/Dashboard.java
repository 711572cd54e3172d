package candour.cases.worklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is shown without being asked for: three figures of the law, and the children. */
@Schema(description = "Three statutory figures and the worklist; every other indicator is asked for")
public record Dashboard(
        List<StatutoryFigure> figures,

        @Schema(description = "Every team whose tiers are saturated")
        List<Saturation> saturated,

        WorklistPage worklist) {}
