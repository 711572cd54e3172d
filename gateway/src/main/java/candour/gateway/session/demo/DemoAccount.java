package candour.gateway.session.demo;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fictional people of the demo, in the order of its story, each with what to try first. */
public enum DemoAccount {
    LEAD("Inspections", "Lead inspector", "Import a report and see its judgements; answer a representation."),
    INSPECTOR("Inspections", "Inspector", "Write notes on a visit; they are kept as you type."),
    MODERATOR(
            "Inspections",
            "Moderator",
            "Compare a draft with the final report and the reason for each changed sentence."),
    DIRECTOR("Inspections", "Director of children's services", "Challenge a paragraph of the draft report."),
    OFFICER("Authority", "Officer of the authority", "Follow an inspection's recommendations to what was done."),
    OFFICER2("Authority", "A second officer", "Change a record the first officer is changing, and see both texts."),
    SCRUTINY("Authority", "Scrutiny member", "Check a press statement against the report it quotes."),
    EXECUTIVE("Authority", "Executive member", "Answer a scrutiny recommendation in the time the law gives."),
    ADVISER("Authority", "Department adviser", "Read an authority's timeline: judgements, notices, post-holders."),
    SOCIAL_WORKER("Cases", "Social worker", "Open the worklist: days since each child was last seen."),
    TEAM_MANAGER("Cases", "Team manager", "See the team's real capacity and decide on an enquiry."),
    CHAIR("Cases", "Conference chair", "Record a child protection conference and its decision."),
    DUTY("Cases", "Duty worker", "Record a referral; try to see a restricted record."),
    BOARD("Reviews", "Safeguarding board officer", "Open a serious incident and start a rapid review."),
    AUTHOR("Reviews", "Review author", "Merge the agencies' chronologies into one."),
    PANEL("Reviews", "Panel member", "Read the agencies' reports and comment on the draft."),
    APPROVER("Reviews", "Publication safety approver", "Check a review for what could identify a child."),
    GOVERNANCE("Running it", "Information governance", "See who looked at which record, and why."),
    OPERATOR("Running it", "Operator", "Find that this account sees no records at all.");

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
