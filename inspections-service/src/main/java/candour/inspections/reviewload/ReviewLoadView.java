package candour.inspections.reviewload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many reviews a board undertook, or that this cannot be known now; what is not known is left out and never 0.
 *
 * @param undertaken left out while unavailable
 * @param asAt when it was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ReviewLoad",
        description = "Reviews undertaken by the board in a window; left out, never 0, while unavailable")
record ReviewLoadView(
        String authority,
        LocalDate from,
        LocalDate to,
        boolean available,
        Long undertaken,
        String definition,
        Instant asAt) {}
