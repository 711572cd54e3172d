package candour.inspections.note;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the list of notes. */
@Schema(name = "NoteSummary")
record NoteSummary(
        NoteId id,
        String reference,
        NoteKind kind,
        String kindTitle,
        String source,
        Instant gatheredAt,
        String author,

        @Schema(description = "How many versions were kept") int versions,

        @Schema(description = "How many batches of typing were acknowledged")
        long batches,

        @Schema(description = "Whether words were saved that are in no kept version")
        boolean unkept,

        long supports,
        long contradicts) {}
