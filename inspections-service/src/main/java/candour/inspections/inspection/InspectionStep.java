package candour.inspections.inspection;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.inspection.Guard.ACCEPTED_ARE_CARRIED_OUT;
import static candour.inspections.inspection.Guard.ALL_AREAS_GRADED;
import static candour.inspections.inspection.Guard.ALL_DETERMINED;
import static candour.inspections.inspection.Guard.CHAIN_VERIFIES;
import static candour.inspections.inspection.Guard.COMPLAINT_WINDOW_IS_OVER;
import static candour.inspections.inspection.Guard.DIFFERENCES_COVERED;
import static candour.inspections.inspection.Guard.NOTHING_LEFT_IN_DRAFT;
import static candour.inspections.inspection.Guard.NO_REPRESENTATION;
import static candour.inspections.inspection.Guard.REPORT_IS_THERE;
import static candour.inspections.inspection.Guard.WINDOW_IS_PAST;
import static candour.inspections.inspection.InspectionState.*;

import candour.conventions.Actor;
import candour.inspections.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of an inspection, in the order in which they are taken. A decision with two outcomes is two steps. */
public enum InspectionStep {
    // spotless:off
    NOTIFICATION(from(PLANNED), to(NOTIFIED), by(LEAD_INSPECTOR), when(),
            "Notify the authority", "The authority is told that it will be inspected"),
    FIELDWORK_START(from(NOTIFIED), to(FIELDWORK), by(LEAD_INSPECTOR), when(),
            "Start fieldwork", "Inspectors begin their work with the authority"),
    FIELDWORK_END(from(FIELDWORK), to(FIELDWORK_CLOSED), by(LEAD_INSPECTOR), when(),
            "End fieldwork", "Inspectors have given their feedback and leave"),
    DRAFT(from(FIELDWORK_CLOSED), to(DRAFTING), by(LEAD_INSPECTOR, INSPECTOR), when(),
            "Begin the draft", "The writing of the report begins"),
    IMPORT(from(PLANNED), to(DRAFTING), by(LEAD_INSPECTOR), when(),
            "Take in a report", "A report written elsewhere is taken in as the draft"),
    MODERATION_REQUEST(from(DRAFTING), to(MODERATION), by(LEAD_INSPECTOR), when(REPORT_IS_THERE),
            "Send to moderation", "The draft is read by a moderator who was not on the team"),
    MODERATION_RETURN(from(MODERATION), to(DRAFTING), by(MODERATOR), when(),
            "Return to the team", "The moderator asks the team to work on the draft again"),
    DRAFT_ISSUE(from(MODERATION), to(COMMENTS_OPEN), by(MODERATOR), when(REPORT_IS_THERE, ALL_AREAS_GRADED),
            "Issue the draft", "The draft goes to the authority, whose window for comments opens"),
    COMMENTS(from(COMMENTS_OPEN), to(COMMENTS_CLOSED), by(DIRECTOR), when(NOTHING_LEFT_IN_DRAFT),
            "Send all comments", "The authority says that it has made all its representations"),
    NIL_RETURN(from(COMMENTS_OPEN), to(COMMENTS_CLOSED), by(DIRECTOR), when(NO_REPRESENTATION),
            "Send a nil return", "The authority says that it has no comments"),
    COMMENTS_EXPIRY(from(COMMENTS_OPEN), to(COMMENTS_CLOSED), by(LEAD_INSPECTOR, MODERATOR), when(WINDOW_IS_PAST),
            "Close the comments", "The window has closed without the authority saying that it had finished"),
    DETERMINATIONS(from(COMMENTS_CLOSED), to(DETERMINED), by(LEAD_INSPECTOR), when(ALL_DETERMINED),
            "Complete the determinations", "Each representation has its answer, with reasons"),
    FINAL_SIGNING(from(DETERMINED), to(FINAL_SIGNED), by(LEAD_INSPECTOR),
            when(ALL_AREAS_GRADED, DIFFERENCES_COVERED, ACCEPTED_ARE_CARRIED_OUT, CHAIN_VERIFIES),
            "Sign the final report", "The text is final; no byte of it changes any more"),
    FINAL_SHARING(from(FINAL_SIGNED), to(FINAL_SHARED), by(LEAD_INSPECTOR), when(),
            "Share the final report", "The authority receives the final report and its duties begin"),
    COMPLAINT_WAIVER(from(FINAL_SHARED), stay(), by(DIRECTOR), when(),
            "Waive the complaint window", "The authority says that it will not complain before publication"),
    PUBLICATION(from(FINAL_SHARED), to(PUBLISHED), by(LEAD_INSPECTOR, MODERATOR), when(COMPLAINT_WINDOW_IS_OVER, CHAIN_VERIFIES),
            "Publish", "Everybody can read the report, what was asked of it, and what was decided"),
    LOCAL_PUBLICATION(from(FINAL_SHARED, PUBLISHED), stay(), by(DIRECTOR, OFFICER), when(),
            "Say that the authority has published the report", "The authority has published the report, as it must"),
    STATEMENT(from(FINAL_SHARED, PUBLISHED), stay(), by(LEAD_INSPECTOR, MODERATOR), when(),
            "Record the statement of action", "The authority's written statement of proposed action has arrived");
    // spotless:on

    private final Set<InspectionState> from;
    private final Optional<InspectionState> to;
    private final Set<Role> by;
    private final List<Guard> guards;
    private final String title;
    private final String meaning;

    InspectionStep(
            Set<InspectionState> from,
            Optional<InspectionState> to,
            Set<Role> by,
            List<Guard> guards,
            String title,
            String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.guards = guards;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<InspectionState> from() {
        return from;
    }

    /** Where the inspection stands afterwards; empty for a fact that is recorded where it stands. */
    public Optional<InspectionState> to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    public List<Guard> guards() {
        return guards;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    /** The noun under the inspection's address at which the step is recorded. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOpenIn(InspectionState state) {
        return from.contains(state);
    }

    public boolean isFor(Actor actor) {
        return by.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    private static Set<InspectionState> from(InspectionState... states) {
        return Set.of(states);
    }

    private static Optional<InspectionState> to(InspectionState state) {
        return Optional.of(state);
    }

    private static Optional<InspectionState> stay() {
        return Optional.empty();
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    private static List<Guard> when(Guard... guards) {
        return List.of(guards);
    }
}
