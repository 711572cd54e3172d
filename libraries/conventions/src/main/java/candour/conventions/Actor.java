package candour.conventions;

import candour.ledger.RecordedActor;
import java.util.Set;

/**
 * Who is asking, as their verified token says.
 *
 * @param issuer the token's issuer; {@code none} for an anonymous caller
 * @param subject the issuer's id of the person or client; {@code anyone} for an anonymous caller
 * @param name how the person is called on pages and in the journal
 * @param roles realm roles in kebab-case, for example {@code lead-inspector}
 * @param authority ONS code of the authority the person works for, or null
 * @param agency the agency the person or client acts for, or null
 * @param team the person's team, or null
 * @param account what the person signs in with, in lower case, or null; unique at the issuer
 */
public record Actor(
        String issuer,
        String subject,
        String name,
        Set<String> roles,
        String authority,
        String agency,
        String team,
        String account) {

    public static final Actor ANYONE = new Actor("none", "anyone", "anyone", Set.of(), null, null, null, null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean isAnonymous() {
        return issuer.equals(ANYONE.issuer);
    }

    public boolean hasAnyOf(Set<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    public boolean worksFor(String onsCode) {
        return authority != null && authority.equals(onsCode);
    }

    /** What the ledger keeps of this actor; roles in alphabetical order. */
    public RecordedActor recorded() {
        return recorded(null);
    }

    /** Likewise, with the user a machine acts for; may be null. */
    public RecordedActor recorded(String onBehalfOf) {
        return new RecordedActor(issuer, subject, String.join(" ", new java.util.TreeSet<>(roles)), agency, onBehalfOf);
    }
}
