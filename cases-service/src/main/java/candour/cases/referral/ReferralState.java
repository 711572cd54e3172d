package candour.cases.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral can stand; each outcome of its decision is a state of its own. */
public enum ReferralState {
    RECEIVED,
    NO_FURTHER_ACTION,
    ADVICE,
    ASSESSMENT,
    STRATEGY_DISCUSSION,
    IMMEDIATE_PROTECTION,
    REOPENED,
    CLOSED;

    private static final Set<ReferralState> UNDECIDED = EnumSet.of(RECEIVED, REOPENED);

    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }
}
