package candour.inspections.reportimport;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportImport", description = "A published report that was sent here, and what was read from it")
record ReportImportView(
        UUID id,
        String fileName,

        @Schema(description = "Of the file, in lower-case hexadecimal")
        String sha256,

        Instant importedAt,
        @Schema(description = "Name of who sent it") String importedBy,
        ReadingView reading) {

    static ReportImportView of(ReportImport made) {
        return new ReportImportView(
                made.id(), made.fileName(), made.sha256(), made.importedAt(), made.importedBy(), made.reading());
    }
}
