package candour.reviews.access;

import candour.conventions.Actor;
import java.util.Locale;
import java.util.Set;

/** The roles that work on reviews, in the words of the identity server. */
public enum Role {
    BOARD_OFFICER,
    REVIEW_AUTHOR,
    PANEL_MEMBER,
    SAFETY_APPROVER;

    /** How the role is written in a token: {@code board-officer}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the role is written for a reader: {@code board officer}. */
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
