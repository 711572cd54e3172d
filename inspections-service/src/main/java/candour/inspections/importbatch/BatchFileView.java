package candour.inspections.importbatch;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportBatchFile", description = "A file of a batch and what became of it")
record BatchFileView(
        String fileName,

        @Schema(description = "Of the file, in lower-case hexadecimal")
        String sha256,

        FileOutcome outcome,

        @Schema(description = "The published report it is; absent if it could not be read", nullable = true)
        UUID report,

        @Schema(description = "Why it was not taken in", nullable = true)
        String reason,

        @Schema(description = "What could not be read of it, one sentence each")
        List<String> gaps) {

    static BatchFileView of(BatchFile file) {
        return new BatchFileView(
                file.id().fileName(),
                file.id().sha256(),
                file.outcome(),
                file.report().orElse(null),
                file.reason().orElse(null),
                file.gaps());
    }
}
