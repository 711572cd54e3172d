package candour.gateway.pages.authorities;

import candour.gateway.session.SignedIn;
import java.util.Set;

/** To whom the pages about an authority offer their forms; the service decides who may. */
public final class Keepers {

    private static final Set<String> AUTHORITY = Set.of("director", "officer");
    private static final Set<String> OTHERS = Set.of("inspector", "lead-inspector", "moderator", "adviser");

    private Keepers() {}

    /** The authority's own director and officers. */
    public static boolean areAtHome(SignedIn person, String ons) {
        return person.isAnyOf(AUTHORITY)
                && person.authority().filter(ons::equals).isPresent();
    }

    /** They, the inspectorate and improvement advisers. */
    public static boolean mayRecord(SignedIn person, String ons) {
        return areAtHome(person, ons) || person.isAnyOf(OTHERS);
    }
}
