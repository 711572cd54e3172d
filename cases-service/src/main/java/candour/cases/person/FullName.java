package candour.cases.person;

import jakarta.persistence.Embeddable;

/**
 * A name as it is written.
 *
 * @param givenName null for a child who is not born and not named
 */
@Embeddable
public record FullName(String givenName, String familyName) {}
