package candour.inspections.importbatch;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BeginImportBatch", description = "Reports that are already published, to be taken into the archive")
record BeginBatch(
        @Schema(description = "Which reports these are", examples = "Published in March 2026")
        @NotBlank(message = "Say which reports these are")
        @Size(max = 200, message = "Use at most 200 characters")
        String about,

        @Schema(
                description =
                        "That you vouch that each of them has been published: everybody will be able to read them")
        @AssertTrue(message = "Only reports that have been published may be taken in")
        boolean published) {}
