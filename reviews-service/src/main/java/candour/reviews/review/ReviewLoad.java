package candour.reviews.review;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many reviews a board undertook in a window: a number with its definition, and of unpublished reviews nothing else.
 *
 * @param authority ONS code
 * @param from first day, included
 * @param to last day, included
 */
@Schema(name = "ReviewLoad", description = "How many reviews a board undertook in a window; no titles, no incidents")
public record ReviewLoad(String authority, LocalDate from, LocalDate to, long undertaken, String definition) {

    static final String DEFINITION =
            "Reviews that the safeguarding board or partnership of this authority began in the window, both days included,"
                    + " whether finished or published or not";
}
