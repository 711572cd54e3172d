package candour.inspections.note;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a piece of evidence comes from.
 *
 * @param source the office, meeting or paper, not a person's name
 */
@Embeddable
@Schema(description = "Where a piece of evidence comes from; the source is an office or a paper, never a person's name")
public record NoteFacts(
        @Enumerated(EnumType.STRING) @NotNull(message = "Choose what kind of evidence it is")
        NoteKind kind,

        @NotBlank(message = "Enter which office or paper it comes from") @Size(max = 200)
        String source,

        @NotNull(message = "Enter when it was gathered") Instant gatheredAt) {}
