package candour.cases.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may be the person looked for, the likeliest first.
 *
 * @param more whether others of these are not shown, so that more should be said of the person
 */
@Schema(name = "PeopleFound")
public record Found(List<Candidate> items, boolean more) {}
