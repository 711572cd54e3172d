package candour.inspections.note;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which acknowledged batch is to become a version that never changes. */
@Schema(description = "The acknowledged batch whose text becomes a version that never changes")
record KeepNote(
        @NotNull(message = "Say which batch is to be kept") Place draft) {}
