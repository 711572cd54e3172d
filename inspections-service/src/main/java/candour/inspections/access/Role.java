package candour.inspections.access;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import java.util.List;
import java.util.Set;

/** The roles this service knows, in the words of the identity server. */
public enum Role {
    INSPECTOR("inspector"),
    LEAD_INSPECTOR("lead inspector"),
    MODERATOR("moderator"),
    DIRECTOR("director of children's services"),
    OFFICER("officer of the authority"),
    SCRUTINY_MEMBER("scrutiny member"),
    EXECUTIVE_MEMBER("executive member"),
    ADVISER("improvement adviser"),
    OPERATOR("operator of the suite");

    private static final Set<Role> INSPECTORATE = Set.of(INSPECTOR, LEAD_INSPECTOR, MODERATOR);
    private static final Set<Role> AUTHORITY = Set.of(DIRECTOR, OFFICER);
    private static final Set<Role> OF_ONE_AUTHORITY = Set.of(DIRECTOR, OFFICER, SCRUTINY_MEMBER, EXECUTIVE_MEMBER);

    private static final List<Role> WEIGHTIEST_FIRST = List.of(
            MODERATOR,
            LEAD_INSPECTOR,
            INSPECTOR,
            ADVISER,
            DIRECTOR,
            EXECUTIVE_MEMBER,
            SCRUTINY_MEMBER,
            OFFICER,
            OPERATOR);

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

    /** Whether the actor holds it in matters of this authority: a role of an authority counts at home only. */
    public boolean isHeldFor(Actor actor, String onsCode) {
        return isHeldBy(actor) && (!OF_ONE_AUTHORITY.contains(this) || actor.worksFor(onsCode));
    }

    /** Whether the actor belongs to that authority in any of its roles, councillors among them. */
    public static boolean isOf(Actor actor, String onsCode) {
        return OF_ONE_AUTHORITY.stream().anyMatch(role -> role.isHeldFor(actor, onsCode));
    }

    /** Refuses, with 403, somebody who holds none of these roles in matters of this authority. */
    public static void require(Set<Role> by, Actor actor, String onsCode) {
        if (by.stream().noneMatch(role -> role.isHeldFor(actor, onsCode))) {
            throw new ProblemException(Problems.NOT_YOURS, "This is for another role, or for another authority.");
        }
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
