package candour.cases.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields that somebody changed since they were last saved. */
@Schema(description = "What changed since the last save: the changed fields alone")
record SaveDraft(
        @NotEmpty(message = "Send at least one changed field") @Size(max = 8)
        List<@NotNull @Valid Change> changes) {

    /**
     * One field as its author left it.
     *
     * @param read the version of the field that the author had before them; 0 for an empty one
     */
    @Schema(name = "DraftChange")
    record Change(
            @NotNull AssessmentField field,
            @Min(0) long read,
            @NotNull @Size(max = 100_000) String text) {}
}
