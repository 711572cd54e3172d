package candour.cases.access;

import candour.conventions.Actor;
import java.util.Locale;
import java.util.Set;

/** The roles that work with children's records, in the words of the identity server. */
public enum Role {
    SOCIAL_WORKER,
    DUTY_WORKER,
    TEAM_MANAGER,
    CONFERENCE_CHAIR,
    DIRECTOR,
    GOVERNANCE,
    PARTNER;

    /** How the role is written in a token: {@code social-worker}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the role is written for a reader: {@code social worker}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public boolean isHeldBy(Actor actor) {
        return actor.roles().contains(claim());
    }

    public static boolean isAnyHeldBy(Set<Role> roles, Actor actor) {
        return roles.stream().anyMatch(role -> role.isHeldBy(actor));
    }
}
