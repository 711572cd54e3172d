package candour.cases.worklist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the worklist. */
@Schema(description = "The children who need attention, those who need it most first")
public record WorklistPage(
        List<WorklistItem> items,

        @Schema(description = "The cursor of the following page; absent at the end")
        String next,

        @Schema(description = "Of the team asked for, where its tiers are saturated")
        List<Saturation> saturated) {}
