package candour.inspections.representation;

import candour.inspections.report.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of a representation.
 *
 * @param part the piece of the issued draft it is about
 * @param quoted the words of the draft it is about, exactly as they stand there; may be left out
 * @param whatIsWrong in the authority's own words
 * @param proposedWording what the authority would rather read; may be left out
 * @param onBehalfOf whom the submitter speaks for, by office; may be left out
 */
@Schema(description = "The words of a representation on one part of the issued draft")
public record WriteRepresentation(
        @NotNull(message = "Choose the part of the report") Part part,

        @Size(max = 4000, message = "The quotation is too long")
        String quoted,

        @NotBlank(message = "Enter what is wrong") @Size(max = 20_000, message = "The text is too long")
        String whatIsWrong,

        @Size(max = 20_000, message = "The proposed wording is too long")
        String proposedWording,

        @NotNull(message = "Choose what the representation is about")
        Category category,

        @Size(max = 200) String onBehalfOf) {}
