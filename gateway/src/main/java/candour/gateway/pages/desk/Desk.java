package candour.gateway.pages.desk;

import candour.gateway.session.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the start page says to whom: a row names roles, what they find here, and where the rest of their work is. */
enum Desk {
    // spotless:off
    INSPECTORATE(Set.of("inspector", "lead-inspector", "moderator"),
            "Steps open to you, representations without an answer, changes to confirm, and the deadlines of the inspectorate.",
            true, new Link("All inspections", "/inspections")),
    AUTHORITY(Set.of("director", "officer"),
            "What the inspections of your authority need from you, and the deadlines it has by law and by policy.",
            true, new Link("All inspections of your authority", "/inspections")),
    SCRUTINY(Set.of("scrutiny-member"),
            "You hold your authority to account on what is published: each report, what was asked of it, and what was decided.",
            false, new Link("Published reports", "/reports")),
    EXECUTIVE(Set.of("executive-member"),
            "You answer for your authority on what is published. A report reaches you on the day everybody can read it.",
            false, new Link("Published reports", "/reports")),
    ADVISER(Set.of("adviser"),
            "You read what is published. A draft is between the inspectorate and the authority, and is not there for you.",
            false, new Link("Published reports", "/reports")),
    CASES(Set.of("social-worker", "duty-worker", "team-manager", "conference-chair"),
            "Your work is with children and their records.",
            false, new Link("Children", "/children")),
    REVIEWS(Set.of("board-officer", "review-author", "panel-member", "safety-approver"),
            "Your work is with the reviews of your board.",
            false, new Link("Case reviews", "/reviews")),
    GOVERNANCE(Set.of("governance"),
            "You look after how information is handled. What is public is open to you; no record of a child or a draft is.",
            false, new Link("Published reports", "/reports")),
    OPERATOR(Set.of("operator"),
            "This account runs the suite. It sees no records, so nothing of anybody's work waits here.",
            false, new Link("Developers", "/developers"));
    // spotless:on

    /** Another page of theirs. */
    public record Link(String text, String path) {}

    private final Set<String> roles;
    private final String sentence;
    private final boolean hasTasks;
    private final Link link;

    Desk(Set<String> roles, String sentence, boolean hasTasks, Link link) {
        this.roles = roles;
        this.sentence = sentence;
        this.hasTasks = hasTasks;
        this.link = link;
    }

    static List<Desk> of(SignedIn person) {
        return Stream.of(values()).filter(row -> person.isAnyOf(row.roles)).toList();
    }

    public String sentence() {
        return sentence;
    }

    /** Whether inspections-service is asked what waits. */
    boolean hasTasks() {
        return hasTasks;
    }

    public Link link() {
        return link;
    }
}
