package candour.cases.referral;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.PARTNER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;
import java.util.EnumSet;

/** The steps of a referral. A decision is one call; the form may be completed after it. */
public enum ReferralStep implements Step<ReferralState> {
    // spotless:off
    RECEIPT(new Row<>(anew(), to(ReferralState.RECEIVED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, PARTNER),
            "Receive a referral", "Somebody asks that the authority act for one or more children")),
    NO_FURTHER_ACTION(new Row<>(from(ReferralState.RECEIVED, ReferralState.REOPENED), to(ReferralState.NO_FURTHER_ACTION), by(TEAM_MANAGER),
            "Decide that nothing is done", "A team manager decides, with a reason, and the referrer is told")),
    ADVICE(new Row<>(from(ReferralState.RECEIVED, ReferralState.REOPENED), to(ReferralState.ADVICE), by(TEAM_MANAGER),
            "Decide to give advice", "A team manager decides, with a reason, and the referrer is told")),
    ASSESSMENT(new Row<>(from(ReferralState.RECEIVED, ReferralState.REOPENED), to(ReferralState.ASSESSMENT), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Decide to assess", "An episode opens for each child; the children may be in need of services (Children Act 1989, section 17)")),
    STRATEGY_DISCUSSION(new Row<>(from(ReferralState.RECEIVED, ReferralState.REOPENED), to(ReferralState.STRATEGY_DISCUSSION), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Decide on a strategy discussion", "An episode opens for each child; there is reasonable cause to suspect significant harm (section 47)")),
    IMMEDIATE_PROTECTION(new Row<>(from(ReferralState.RECEIVED, ReferralState.REOPENED), to(ReferralState.IMMEDIATE_PROTECTION), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Decide on immediate protection", "An episode opens for each child; there is a risk to life or of serious harm now (sections 44 and 46)")),
    REFERRER_TOLD(new Row<>(decided(), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record that the referrer was told", "The clock of the decision stops with this, and not before")),
    MATCH(new Row<>(all(), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Say who a referred child is", "The child is one who is known; where the decision was to act, the episode opens")),
    PARTICULARS(new Row<>(all(), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Complete the form", "What else is known of the family and the help; what is not known yet stays open")),
    CHALLENGE(new Row<>(challengeable(), to(ReferralState.REOPENED), by(PARTNER, SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Challenge the decision", "The referrer disagrees within twelve months: it is decided again, and the first decision stays")),
    CLOSURE(new Row<>(decided(), to(ReferralState.CLOSED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Close the referral", "The referrer is told and it is known who every child is"));
    // spotless:on

    private final Row<ReferralState> row;

    ReferralStep(Row<ReferralState> row) {
        this.row = row;
    }

    @Override
    public Row<ReferralState> row() {
        return row;
    }

    /** Whether an episode opens for each child. */
    public boolean isToAct() {
        return EnumSet.of(ASSESSMENT, STRATEGY_DISCUSSION, IMMEDIATE_PROTECTION).contains(this);
    }

    private static EnumSet<ReferralState> decided() {
        return EnumSet.of(
                ReferralState.NO_FURTHER_ACTION,
                ReferralState.ADVICE,
                ReferralState.ASSESSMENT,
                ReferralState.STRATEGY_DISCUSSION,
                ReferralState.IMMEDIATE_PROTECTION);
    }

    private static EnumSet<ReferralState> challengeable() {
        var states = decided();
        states.add(ReferralState.CLOSED);
        return states;
    }

    private static EnumSet<ReferralState> all() {
        return EnumSet.complementOf(EnumSet.of(ReferralState.CLOSED));
    }
}
