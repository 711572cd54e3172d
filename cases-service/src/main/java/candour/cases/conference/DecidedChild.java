package candour.cases.conference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What a conference decided about one child.
 *
 * @param enquiry the section 47 enquiry whose conference it was; null where there was none, and for a review
 * @param category null where the child has no plan afterwards, and where it goes on in the category it has
 */
@Embeddable
public record DecidedChild(
        String authority,
        UUID child,
        UUID episode,
        UUID enquiry,
        @Enumerated(EnumType.STRING) ChildsDecision decision,
        @Enumerated(EnumType.STRING) CategoryOfAbuse category,
        String childsWords,
        String change) {}
