package candour.gateway.session.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fictional people of the demo, in the order of its story, each with what to try first. */
public enum DemoAccount {
    // spotless:off
    LEAD("Inspections", "Lead inspector", "Start here: import a published report (PDF), begin an inspection from it, send it to moderation."),
    MODERATOR("Inspections", "Moderator", "Issue the draft to the authority; later decide a challenge to a judgement."),
    DIRECTOR("Inspections", "Director of children's services", "Make a representation on a paragraph of the draft, then send all comments."),
    INSPECTOR("Inspections", "Inspector", "Decide a representation on a fact; change one comma and see that signing is refused."),
    MODERATOR2("Inspections", "A second moderator", "Decide a formal complaint about an inspection in which you had no part."),
    OFFICER("Authority", "Officer of the authority", "Once the director has named you: write a representation for the director to send."),
    OFFICER2("Authority", "A second officer", "Change a representation the first officer is changing, and see both texts."),
    SCRUTINY("Authority", "Scrutiny member", "Open a draft by its address: it is not there. Read the published report and its change register."),
    EXECUTIVE("Authority", "Executive member", "Read a published report, and verify that nothing in it was changed."),
    ADVISER("Authority", "Department adviser", "Open a draft by its address: it is not there, and that you asked is on record."),
    SOCIAL_WORKER("Cases", "Social worker", "Register a child, then record another name; the earlier one stays."),
    TEAM_MANAGER("Cases", "Team manager", "Read a child's record; that you read it is on record too."),
    CHAIR("Cases", "Conference chair", "Read a child's record."),
    DUTY("Cases", "Duty worker", "Register a child before birth, with the expected date."),
    BOARD("Reviews", "Safeguarding board officer", "Open a review; the date of the incident decides its regime."),
    AUTHOR("Reviews", "Review author", "Read the reviews of your board."),
    PANEL("Reviews", "Panel member", "Read the reviews of your board."),
    APPROVER("Reviews", "Publication safety approver", "Read the reviews of your board."),
    GOVERNANCE("Running it", "Information governance", "See what is public; everything else is not there for this account yet."),
    OPERATOR("Running it", "Operator", "Amend a timescale that nobody has verified; see that this account reads no record.");
    // spotless:on

    private static final String DOMAIN = "@northbridge.example";

    private final String group;
    private final String role;
    private final String tryFirst;

    DemoAccount(String group, String role, String tryFirst) {
        this.group = group;
        this.role = role;
        this.tryFirst = tryFirst;
    }

    static Optional<DemoAccount> named(String username) {
        return Stream.of(values())
                .filter(row -> row.username().equals(username))
                .findFirst();
    }

    public String group() {
        return group;
    }

    public String role() {
        return role;
    }

    public String tryFirst() {
        return tryFirst;
    }

    public String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + DOMAIN;
    }
}
