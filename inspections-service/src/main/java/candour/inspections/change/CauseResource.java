package candour.inspections.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of causes, for anybody to read. */
@Path("/change-causes")
@Tag(name = "changes")
@PermitAll
class CauseResource {

    @GET
    @Operation(summary = "The causes for which a report may differ from its issued draft; there are no others")
    public Causes list() {
        return new Causes(Arrays.stream(ChangeCause.values()).map(CauseView::of).toList());
    }

    /** All causes. */
    @Schema(name = "ChangeCauses")
    record Causes(List<CauseView> items) {}

    /** One row of the table. */
    @Schema(name = "ChangeCauseRow")
    record CauseView(
            ChangeCause cause, List<PartKind> mayTouch, boolean mayTouchJudgement, List<String> needs, String meaning) {

        static CauseView of(ChangeCause cause) {
            return new CauseView(
                    cause,
                    List.copyOf(new TreeSet<>(cause.touches())),
                    cause.mayTouchJudgement(),
                    cause.needs().stream().map(Need::words).toList(),
                    cause.meaning());
        }
    }
}
