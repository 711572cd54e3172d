package candour.inspections.note;

import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Part;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note as the inspectorate sees it; nobody else does. */
@Schema(name = "Note")
record NoteView(
        NoteId id,
        InspectionId inspection,
        String reference,
        NoteKind kind,
        String kindTitle,
        String source,
        Instant gatheredAt,
        String author,
        Instant begunAt,

        @Schema(description = "The words that stand, newest first; more than one when two windows wrote at once")
        List<DraftView> heads,

        DraftCount drafts,

        @Schema(description = "The versions kept, oldest first; they never change")
        List<VersionView> versions,

        @Schema(description = "The findings it bears on now")
        List<LinkView> links,

        boolean mayWrite,
        boolean mayKeep,
        boolean mayLink) {

    /** Words that were acknowledged and stand. */
    @Schema(name = "NoteDraft")
    record DraftView(
            UUID session,
            long sequence,
            String text,
            Instant savedAt,

            @Schema(description = "It came when notes could no longer be taken")
            boolean late) {

        static DraftView of(DraftBatch batch) {
            return new DraftView(
                    batch.place().session(), batch.place().sequence(), batch.text(), batch.savedAt(), batch.isLate());
        }
    }

    /** How much was typed: drafts are not in the ledger, but that they exist can be counted. */
    @Schema(name = "NoteDraftCount")
    record DraftCount(long windows, long batches, Instant firstAt, Instant lastAt) {

        static DraftCount of(Drafts.Count count) {
            return new DraftCount(count.windows(), count.batches(), count.firstAt(), count.lastAt());
        }
    }

    /** A version that was kept. */
    @Schema(name = "NoteVersion")
    record VersionView(
            int number,
            String text,

            @Schema(description = "SHA-256 of the text's UTF-8 bytes")
            String sha256,

            NoteKind kind,
            String source,
            Instant gatheredAt,
            Place draft,
            Instant keptAt) {}

    /** A finding the note bears on. */
    @Schema(name = "NoteLink")
    record LinkView(
            Part part, String label, Bearing bearing, String bearingTitle, int version, Instant linkedAt, String by) {}
}
