package candour.gateway.pages;

import candour.gateway.session.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The links at the top, in their order: a row names a page and the roles it is offered to. Nothing is permitted here. */
public enum Navigation {
    DESK("Your desk", "/desk", Offered.TO_SIGNED_IN),
    REPORTS("Published reports", "/reports", Offered.TO_ALL),
    AUTHORITIES("Authorities", "/authorities", Offered.TO_ALL),
    NATIONAL("National figures", "/national", Offered.TO_ALL),
    STATEMENTS("Statements", "/statements", Offered.TO_ALL),
    INSPECTIONS(
            "Inspections", "/inspections", Set.of("inspector", "lead-inspector", "moderator", "director", "officer")),
    WORKLIST("Worklist", "/worklist", Set.of("social-worker", "duty-worker", "team-manager", "conference-chair")),
    CHILDREN("Children", "/children", Set.of("social-worker", "duty-worker", "team-manager", "conference-chair")),
    REVIEWS("Case reviews", "/reviews", Set.of("board-officer", "review-author", "panel-member", "safety-approver")),
    TIMESCALES("Timescales", "/timescales", Set.of("operator")),
    ACCOUNT("Your account", "/account", Offered.TO_SIGNED_IN),
    DEVELOPERS("Developers", "/developers", Offered.TO_ALL);

    private enum Offered {
        TO_ALL,
        TO_SIGNED_IN,
        TO_ROLES
    }

    /** @param current true for the page one is on, or one below it */
    public record Link(String text, String path, boolean current) {}

    private final String text;
    private final String path;
    private final Offered offered;
    private final Set<String> roles;

    Navigation(String text, String path, Offered offered) {
        this(text, path, offered, Set.of());
    }

    Navigation(String text, String path, Set<String> roles) {
        this(text, path, Offered.TO_ROLES, roles);
    }

    Navigation(String text, String path, Offered offered, Set<String> roles) {
        this.text = text;
        this.path = path;
        this.offered = offered;
        this.roles = roles;
    }

    String path() {
        return path;
    }

    static List<Link> of(SignedIn person, String here) {
        return Stream.of(values())
                .filter(row -> row.isFor(person))
                .map(row -> new Link(row.text, row.path, here.equals(row.path) || here.startsWith(row.path + "/")))
                .toList();
    }

    private boolean isFor(SignedIn person) {
        return switch (offered) {
            case TO_ALL -> true;
            case TO_SIGNED_IN -> !person.isAnonymous();
            case TO_ROLES -> person.isAnyOf(roles);
        };
    }
}
