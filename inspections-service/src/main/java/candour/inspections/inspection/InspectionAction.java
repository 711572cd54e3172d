package candour.inspections.inspection;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.INSPECTOR;
import static candour.inspections.access.Role.LEAD_INSPECTOR;
import static candour.inspections.access.Role.MODERATOR;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.inspection.InspectionState.*;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.inspections.access.Role;
import java.util.Set;

/** What may be done to an inspection's report and papers in which states and by whom, besides the steps themselves. */
public enum InspectionAction {
    // spotless:off
    TAKE_NOTES(in(FIELDWORK, FIELDWORK_CLOSED, DRAFTING), by(INSPECTOR, LEAD_INSPECTOR),
            "Take evidence notes and keep versions of them"),
    LINK_EVIDENCE(in(FIELDWORK, FIELDWORK_CLOSED, DRAFTING, MODERATION, COMMENTS_CLOSED, DETERMINED),
            by(INSPECTOR, LEAD_INSPECTOR, MODERATOR), "Say which finding a kept note supports or contradicts"),
    DRAW_SAMPLE(in(NOTIFIED, LISTS_REQUESTED, FIELDWORK), by(LEAD_INSPECTOR),
            "Draw a sample of cases to read"),
    AUDIT_CASE(in(FIELDWORK, FIELDWORK_CLOSED), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Read sampled cases, audit and moderate them, refer one back"),
    EDIT_REPORT(in(DRAFTING, MODERATION, COMMENTS_CLOSED, DETERMINED, CORRECTING), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Work on the text of the report"),
    MAKE_REPRESENTATION(in(COMMENTS_OPEN, COMMENTS_CLOSED, DETERMINED), by(DIRECTOR, OFFICER),
            "Make a representation; after the window it is kept and marked late"),
    DETERMINE(in(COMMENTS_CLOSED, DETERMINED, FINAL_SIGNED, FINAL_SHARED), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Decide a representation, with reasons"),
    HANDLE_REPRESENTATION(in(COMMENTS_OPEN, COMMENTS_CLOSED, DETERMINED, FINAL_SIGNED, FINAL_SHARED, PUBLISHED,
            STATEMENT_DUE, STATEMENT_RECEIVED, CORRECTED),
            by(INSPECTOR, LEAD_INSPECTOR, MODERATOR), "Acknowledge a representation, consider it, tell the authority its decision"),
    COVER_CHANGE(in(COMMENTS_CLOSED, DETERMINED, CORRECTING), by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Give a difference its cause, or confirm one"),
    RECORD_CONTACT(in(DRAFTING, MODERATION, COMMENTS_OPEN, COMMENTS_CLOSED, DETERMINED, FINAL_SIGNED, FINAL_SHARED, CORRECTING),
            by(INSPECTOR, LEAD_INSPECTOR, MODERATOR),
            "Record a contact about the content from anyone who is not the inspected body"),
    NAME_RECIPIENT(in(NOTIFIED, LISTS_REQUESTED, FIELDWORK, FIELDWORK_CLOSED, DRAFTING, MODERATION, COMMENTS_OPEN, COMMENTS_CLOSED,
            DETERMINED, FINAL_SIGNED, FINAL_SHARED), by(DIRECTOR),
            "Name the officers of the authority who may read the draft"),
    MAKE_COMPLAINT(in(COMMENTS_OPEN, COMMENTS_CLOSED, DETERMINED, FINAL_SIGNED, FINAL_SHARED, PUBLISHED,
            STATEMENT_DUE, STATEMENT_RECEIVED, CORRECTED), by(DIRECTOR),
            "Make a formal complaint about the inspection; the route of its day says from when"),
    MOVE_FIELDWORK(in(PLANNED, NOTIFIED, LISTS_REQUESTED, DEFERRED), by(LEAD_INSPECTOR),
            "Give other days of fieldwork"),
    PLACE_HOLD(in(NOTIFIED, LISTS_REQUESTED, FIELDWORK, FIELDWORK_CLOSED, DRAFTING, MODERATION, COMMENTS_OPEN, COMMENTS_CLOSED,
            DETERMINED, FINAL_SIGNED, FINAL_SHARED, CORRECTING, CORRECTION_SIGNED), by(LEAD_INSPECTOR, MODERATOR),
            "Hold publication, with a reason that everybody will read"),
    SEND_LIST(in(LISTS_REQUESTED, FIELDWORK), by(DIRECTOR, OFFICER),
            "Say that a data list was sent, by its counts and its digest"),
    SEND_STATEMENT(in(FINAL_SHARED, PUBLISHED, STATEMENT_DUE, STATEMENT_RECEIVED, CORRECTED),
            by(DIRECTOR, LEAD_INSPECTOR, MODERATOR),
            "Put the statement of action on record, item by item");
    // spotless:on

    private final Set<InspectionState> in;
    private final Set<Role> by;
    private final String meaning;

    InspectionAction(Set<InspectionState> in, Set<Role> by, String meaning) {
        this.in = in;
        this.by = by;
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    public Set<InspectionState> in() {
        return in;
    }

    Set<Role> by() {
        return by;
    }

    public boolean isOpenTo(Actor actor, Inspection inspection) {
        return in.contains(inspection.state()) && by.stream().anyMatch(role -> role.isHeldBy(actor));
    }

    /** Refuses, with 409, an act out of its time, and with 403 one by another role. */
    public void require(Actor actor, Inspection inspection) {
        if (!in.contains(inspection.state())) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "This cannot be done while the inspection is: %s."
                            .formatted(inspection.state().words()));
        }
        if (by.stream().noneMatch(role -> role.isHeldBy(actor))) {
            throw new ProblemException(Problems.NOT_YOURS, "This is for another role.");
        }
    }

    private static Set<InspectionState> in(InspectionState... states) {
        return Set.of(states);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
