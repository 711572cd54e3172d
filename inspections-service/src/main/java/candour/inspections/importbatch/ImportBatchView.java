package candour.inspections.importbatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportBatch", description = "How far a batch of published reports has got")
record ImportBatchView(
        UUID id,
        String about,
        Instant begunAt,
        @Schema(description = "Name of who began it") String begunBy,
        Counts counts,

        @Schema(
                description =
                        "The newest files a person should look at: unreadable, duplicate, or with something not read")
        List<BatchFileView> toLookAt) {

    /** Files by what became of them. */
    @Schema(name = "ImportBatchCounts")
    record Counts(
            long read,
            long duplicates,
            long unreadable,

            @Schema(description = "Of those read: with something that could not be read")
            long withGaps) {

        long all() {
            return read + duplicates + unreadable;
        }
    }

    static ImportBatchView of(ImportBatch batch, Counts counts, List<BatchFile> toLookAt) {
        return new ImportBatchView(
                batch.id(),
                batch.about(),
                batch.begunAt(),
                batch.begunBy(),
                counts,
                toLookAt.stream().map(BatchFileView::of).toList());
    }
}
