package candour.cases.person;

import jakarta.persistence.Embeddable;

/**
 * A name as it is written.
 *
 * @param givenName null for a child who is not born and not named, and where it is not known
 */
@Embeddable
public record FullName(String givenName, String familyName) {

    static FullName of(String givenName, String familyName) {
        return new FullName(givenName == null || givenName.isBlank() ? null : givenName, familyName);
    }
}
