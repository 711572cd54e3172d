package candour.inspections.inspection;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.inspection.Asks.GROUND;
import static candour.inspections.inspection.Asks.REASON;
import static candour.inspections.inspection.Destination.aside;
import static candour.inspections.inspection.Destination.back;
import static candour.inspections.inspection.Destination.stay;
import static candour.inspections.inspection.Guard.*;
import static candour.inspections.inspection.InspectionState.*;
import static candour.inspections.inspection.Terms.when;

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
    LISTS_REQUEST(from(NOTIFIED), to(LISTS_REQUESTED), by(LEAD_INSPECTOR, INSPECTOR), when(LISTS_ARE_ASKED_FOR),
            "Ask for the data lists", "The authority is asked for its child-level lists; only counts and digests of them come here"),
    LISTS_RECEIPT(from(LISTS_REQUESTED, FIELDWORK), stay(), by(DIRECTOR, OFFICER), when(LISTS_ARE_OWED, LISTS_ARE_COMPLETE),
            "Say that all lists are sent", "The authority has sent each of the lists it was asked for"),
    FIELDWORK_START(from(NOTIFIED, LISTS_REQUESTED), to(FIELDWORK), by(LEAD_INSPECTOR), when(),
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
    COMPLAINT_REOPENING(from(FINAL_SHARED), to(DETERMINED), by(LEAD_INSPECTOR, MODERATOR), when(COMPLAINT_IS_UPHELD),
            "Reopen the report", "A complaint was upheld: the parts it names may change, and the report is signed and shared again"),
    PUBLICATION(from(FINAL_SHARED), to(PUBLISHED), by(LEAD_INSPECTOR, MODERATOR),
            when(IS_ONE_TO_PUBLISH, COMPLAINT_WINDOW_IS_OVER, NO_OPEN_COMPLAINT, NO_ACTIVE_HOLD, CHAIN_VERIFIES),
            "Publish", "Everybody can read the report, what was asked of it, and what was decided"),
    CLOSURE_WITHOUT_PUBLICATION(from(FINAL_SHARED), to(CLOSED_UNPUBLISHED), by(LEAD_INSPECTOR, MODERATOR),
            when(IS_NOT_ONE_TO_PUBLISH, COMPLAINT_WINDOW_IS_OVER),
            "Close without publication", "The authority has its letter; letters of this kind of visit are not published"),
    LOCAL_PUBLICATION(from(FINAL_SHARED, PUBLISHED, STATEMENT_DUE, STATEMENT_RECEIVED, CORRECTED), stay(), by(DIRECTOR, OFFICER),
            when(IS_ONE_TO_PUBLISH),
            "Say that the authority has published the report", "The authority has published the report, as it must"),
    PRIORITY_DRAFT_PLAN(from(FINAL_SHARED, PUBLISHED, CORRECTED), stay(), by(LEAD_INSPECTOR, MODERATOR), when(DRAFT_PLAN_IS_OWED),
            "Record the draft plan", "The authority's draft plan for the areas for priority action has arrived"),
    PRIORITY_PLAN(from(FINAL_SHARED, PUBLISHED, CORRECTED), stay(), by(LEAD_INSPECTOR, MODERATOR), when(PLAN_IS_OWED),
            "Record the plan", "The authority's plan for the areas for priority action has arrived"),
    EARLY_STATEMENT(from(FINAL_SHARED), stay(), by(LEAD_INSPECTOR, MODERATOR, DIRECTOR), when(STATEMENT_IS_OWED),
            "Record the statement of action before publication", "The written statement of proposed action came before publication"),
    STATEMENT_REQUEST(from(PUBLISHED, CORRECTED), to(STATEMENT_DUE), by(LEAD_INSPECTOR, MODERATOR), when(STATEMENT_IS_OWED),
            "Await the statement of action", "Nothing is left to do but the authority's written statement of proposed action"),
    STATEMENT(from(PUBLISHED, STATEMENT_DUE, CORRECTED), to(STATEMENT_RECEIVED), by(LEAD_INSPECTOR, MODERATOR, DIRECTOR),
            when(STATEMENT_IS_OWED),
            "Record the statement of action", "The authority's written statement of proposed action has arrived"),
    CLOSURE(from(PUBLISHED, STATEMENT_RECEIVED, CORRECTED), to(CLOSED), by(LEAD_INSPECTOR, MODERATOR), when(NOTHING_IS_OWED),
            "Close the inspection", "Nothing is owed by anybody any more; the report stays published"),
    DEFERRAL(from(NOTIFIED, LISTS_REQUESTED), to(DEFERRED), by(LEAD_INSPECTOR, MODERATOR), when().asking(GROUND),
            "Defer the inspection", "It will not begin when the authority was told it would"),
    DEFERRAL_END(from(DEFERRED), to(NOTIFIED), by(LEAD_INSPECTOR, MODERATOR), when().asking(REASON),
            "End the deferral", "The authority is told when the inspection will begin"),
    PAUSE(from(NOTIFIED, LISTS_REQUESTED, FIELDWORK, FIELDWORK_CLOSED, DRAFTING, MODERATION), aside(PAUSED),
            by(LEAD_INSPECTOR, MODERATOR), when().asking(GROUND),
            "Pause the inspection", "Nobody works on it; due dates stay and show the pause. Never once the draft is with the authority"),
    RESUMPTION(from(PAUSED), back(), by(LEAD_INSPECTOR, MODERATOR), when().asking(REASON),
            "Resume the inspection", "It goes on where it was paused"),
    EVIDENCE_RECALL(from(FIELDWORK_CLOSED, DRAFTING, MODERATION), to(INCOMPLETE), by(LEAD_INSPECTOR, MODERATOR), when().asking(GROUND),
            "Find the fieldwork incomplete", "The evidence is not enough to judge by"),
    FIELDWORK_REOPENING(from(INCOMPLETE), to(FIELDWORK), by(LEAD_INSPECTOR), when().asking(REASON),
            "Reopen fieldwork", "Inspectors go back to gather what was missing"),
    CANCELLATION(from(PLANNED, NOTIFIED, LISTS_REQUESTED, FIELDWORK, FIELDWORK_CLOSED, DEFERRED, PAUSED, INCOMPLETE), aside(CANCELLED),
            by(LEAD_INSPECTOR, MODERATOR), when().asking(GROUND),
            "Cancel the inspection", "It will not be carried through; what is recorded of it stays"),
    CORRECTION_OPENING(from(PUBLISHED, STATEMENT_DUE, STATEMENT_RECEIVED, CORRECTED, CLOSED), aside(CORRECTING),
            by(LEAD_INSPECTOR, MODERATOR), when().asking(REASON),
            "Open a correction", "The published text stays as it is while another is prepared; every difference needs a cause"),
    CORRECTION_ABANDONMENT(from(CORRECTING, CORRECTION_SIGNED), back(), by(LEAD_INSPECTOR, MODERATOR), when().asking(REASON),
            "Give up the correction", "Nothing is corrected; the text in work says again what is published"),
    CORRECTION_SIGNING(from(CORRECTING), to(CORRECTION_SIGNED), by(LEAD_INSPECTOR),
            when(SOMETHING_DIFFERS, ALL_AREAS_GRADED, DIFFERENCES_COVERED, NO_ACTIVE_HOLD, CHAIN_VERIFIES),
            "Sign the correction", "The corrected text is final; the authority can read it"),
    CORRECTION(from(CORRECTION_SIGNED), to(CORRECTED), by(MODERATOR), when(NO_ACTIVE_HOLD, CHAIN_VERIFIES).asking(REASON),
            "Publish the correction", "A new revision with a notice of what was changed, why and when; the earlier text stays readable"),
    WITHDRAWAL(from(PUBLISHED, STATEMENT_DUE, STATEMENT_RECEIVED, CORRECTING, CORRECTION_SIGNED, CORRECTED, CLOSED), to(WITHDRAWN),
            by(MODERATOR), when().asking(REASON),
            "Withdraw the report", "The reason and the digest stay public and the proof still verifies; the text is no longer served");
    // spotless:on

    private final Set<InspectionState> from;
    private final Destination to;
    private final Set<Role> by;
    private final Terms terms;
    private final String title;
    private final String meaning;

    InspectionStep(Set<InspectionState> from, Destination to, Set<Role> by, Terms terms, String title, String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.terms = terms;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<InspectionState> from() {
        return from;
    }

    /** The state it leads to; empty for a fact recorded where the inspection stands, and for a step back to where it was. */
    public Optional<InspectionState> to() {
        return to.state();
    }

    Destination destination() {
        return to;
    }

    public boolean isUnusual() {
        return Unusual.STEPS.contains(this);
    }

    public boolean stays() {
        return to instanceof Destination.Stay;
    }

    public Set<Role> by() {
        return by;
    }

    public List<Guard> guards() {
        return terms.guards();
    }

    public Asks asks() {
        return terms.asks();
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

    private static Destination to(InspectionState state) {
        return Destination.to(state);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
