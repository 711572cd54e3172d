package candour.gateway.pages.children;

import candour.gateway.session.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may be begun for a child from its page; a row names the form and the roles it is offered to. Nothing is permitted here. */
enum Beginning {
    // spotless:off
    CONTACT("Record a contact", "contacts", Offered.DUTY),
    REFERRAL("Record a referral", "referrals", Offered.DUTY),
    VISIT("Plan a visit", "visits", Offered.WORKERS),
    AGENCY_VISIT("Record another agency's visit", "visits/by-agencies", Offered.WORKERS),
    ASSESSMENT("Start an assessment", "assessments", Offered.WORKERS),
    STRATEGY("Call a strategy discussion", "strategy-discussions", Offered.WORKERS),
    CONFERENCE("Plan a conference", "conferences", Set.of("team-manager", "conference-chair")),
    PLAN("Begin a plan for a child in need", "plans", Offered.WORKERS),
    MISSING("Record that the child is missing", "missing-episodes", Offered.WORKERS),
    HEALTH("Record a health attendance", "health-attendances", Offered.WORKERS),
    DISAGREEMENT("Raise a professional disagreement", "disagreements", Offered.WORKERS),
    SHARING("Record a decision to share, or not to", "sharing-decisions", Offered.WORKERS);
    // spotless:on

    private static final class Offered {
        private static final Set<String> DUTY = Set.of("social-worker", "duty-worker", "team-manager");
        private static final Set<String> WORKERS = Set.of("social-worker", "team-manager");
    }

    private final String title;
    private final String noun;
    private final Set<String> roles;

    Beginning(String title, String noun, Set<String> roles) {
        this.title = title;
        this.noun = noun;
        this.roles = roles;
    }

    public String title() {
        return title;
    }

    /** The address of its form under {@code /cases}. */
    public String noun() {
        return noun;
    }

    static List<Beginning> offeredTo(SignedIn person) {
        return Stream.of(values()).filter(row -> person.isAnyOf(row.roles)).toList();
    }
}
