package candour.cases.strategy;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What the outcome of a discussion is for one child.
 *
 * @param initiates whether this discussion initiated the enquiry; true of exactly one discussion for each enquiry
 */
@Embeddable
record EnquiredChild(String authority, UUID child, UUID enquiry, boolean initiates) {}
