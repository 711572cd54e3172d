package candour.gateway.pages.children;

import candour.gateway.session.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What may be begun for a child from its page; a row names the form and the roles it is offered to. Nothing is permitted here. */
enum Beginning {
    // spotless:off
    REFERRAL("Record a referral", "/cases/referrals", Set.of("social-worker", "duty-worker", "team-manager")),
    CONTACT("Record a contact", "/cases/contacts", Set.of("social-worker", "duty-worker", "team-manager")),
    VISIT("Record a visit", "/cases/visits", Set.of("social-worker", "duty-worker", "team-manager"));
    // spotless:on

    private final String title;
    private final String form;
    private final Set<String> roles;

    Beginning(String title, String form, Set<String> roles) {
        this.title = title;
        this.form = form;
        this.roles = roles;
    }

    public String title() {
        return title;
    }

    public String href(String child) {
        return form + "?child=" + child;
    }

    static List<Beginning> offeredTo(SignedIn person) {
        return Stream.of(values()).filter(row -> person.isAnyOf(row.roles)).toList();
    }
}
