package candour.inspections.access;

import candour.conventions.Actor;
import java.util.List;
import java.util.Set;

/** The roles this service knows, in the words of the identity server. */
public enum Role {
    INSPECTOR("inspector"),
    LEAD_INSPECTOR("lead inspector"),
    MODERATOR("moderator"),
    DIRECTOR("director of children's services"),
    OFFICER("officer of the authority"),
    ADVISER("improvement adviser"),
    OPERATOR("operator of the suite");

    private static final Set<Role> INSPECTORATE = Set.of(INSPECTOR, LEAD_INSPECTOR, MODERATOR);
    private static final Set<Role> AUTHORITY = Set.of(DIRECTOR, OFFICER);

    private static final List<Role> WEIGHTIEST_FIRST =
            List.of(MODERATOR, LEAD_INSPECTOR, INSPECTOR, DIRECTOR, OFFICER, ADVISER, OPERATOR);

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** How the role is written in a token: {@code lead-inspector}. */
    public String claim() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** How the role is written for a reader. */
    public String words() {
        return words;
    }

    public boolean isHeldBy(Actor actor) {
        return actor.roles().contains(claim());
    }

    public static boolean isInspectorate(Actor actor) {
        return INSPECTORATE.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    public static boolean isAuthority(Actor actor) {
        return AUTHORITY.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    /** The weightiest role an actor holds here, for a public record that names offices and not people. */
    public static String officeOf(Actor actor) {
        return WEIGHTIEST_FIRST.stream()
                .filter(role -> role.isHeldBy(actor))
                .map(Role::words)
                .findFirst()
                .orElse("another person");
    }
}
