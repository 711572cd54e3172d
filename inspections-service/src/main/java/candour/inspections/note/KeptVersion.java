package candour.inspections.note;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;

/** A note as its author kept it: its facts, its words and their digest, and the batch they were typed in. */
@Embeddable
record KeptVersion(
        String authority,
        @Embedded NoteFacts facts,
        String text,
        String sha256,
        UUID session,
        long sequence,
        Instant keptAt) {}
