package candour.inspections.note;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The acknowledgement of a batch, sent after it is committed.
 *
 * @param others how many other windows' words stand beside this window's
 */
@Schema(description = "The acknowledgement of a batch: it is on the disk, and readable from now on")
record DraftSaved(
        UUID session,
        long sequence,
        Instant savedAt,
        boolean late,

        @Schema(description = "How many other windows' words stand beside these; none was overwritten")
        int others) {

    static DraftSaved of(DraftBatch batch, java.util.List<Heads.Written> heads) {
        var place = batch.place();
        long others = heads.stream()
                .filter(head -> !head.place().session().equals(place.session()))
                .count();
        return new DraftSaved(place.session(), place.sequence(), batch.savedAt(), batch.isLate(), (int) others);
    }
}
