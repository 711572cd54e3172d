package candour.inspections.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to draw again from.
 *
 * @param frame the list as the caller has it; left out, the list on record
 */
@Schema(name = "RedrawSample", description = "The list as the caller has it, to be compared; may be left out")
record Redraw(@Size(max = 10_000) List<@Valid @NotNull FrameRow> frame) {}
