package candour.inspections.sample;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the authority has to look at a case now. */
@Schema(description = "Why the authority has to look at a case now")
record ReferBack(@NotNull(message = "Choose the concern") Concern concern) {}
