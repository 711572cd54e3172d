package candour.inspections.complaint;

import candour.inspections.report.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A formal complaint of the inspected authority.
 *
 * @param about what is complained of, in the authority's own words
 * @param remedy what would put it right
 * @param parts the parts of the report it is about; may be empty or left out
 * @param representation the representation that was redirected to it; may be left out
 */
@Schema(description = "A formal complaint of the inspected authority about the inspection or its report")
public record MakeComplaint(
        @NotBlank(message = "Enter what you complain of") @Size(max = 20_000, message = "The text is too long")
        String about,

        @NotBlank(message = "Enter what would put it right") @Size(max = 20_000, message = "The text is too long")
        String remedy,

        @Size(max = 200, message = "Name at most 200 parts") List<Part> parts,
        UUID representation) {

    public MakeComplaint {
        parts = parts == null ? List.of() : List.copyOf(new LinkedHashSet<>(parts));
    }
}
