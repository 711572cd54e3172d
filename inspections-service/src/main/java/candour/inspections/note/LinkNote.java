package candour.inspections.note;

import candour.inspections.report.Part;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a note bears on: a paragraph or a judgement of the report. */
@Schema(
        description =
                "The paragraph or judgement the newest kept version supports or contradicts; NO_BEARING takes it back")
record LinkNote(
        @NotNull(message = "Choose a finding") Part part,

        @NotNull(message = "Choose what the note does to the finding")
        Bearing bearing) {}
