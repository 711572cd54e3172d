package candour.inspections.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a batch: its note, its window, its number. */
@Embeddable
record BatchId(@Column(name = "note_id") UUID note, UUID session, long sequence) {}
