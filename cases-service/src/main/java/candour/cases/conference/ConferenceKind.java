package candour.cases.conference;

import static candour.cases.conference.ChildsDecision.CONTINUE;
import static candour.cases.conference.ChildsDecision.END;
import static candour.cases.conference.ChildsDecision.NO_PLAN;
import static candour.cases.conference.ChildsDecision.PLAN;

import java.util.EnumSet;
import java.util.Set;

/** The child protection conferences, and what each may decide about a child. */
public enum ConferenceKind {
    INITIAL("Initial child protection conference", EnumSet.of(PLAN, NO_PLAN)),
    PRE_BIRTH("Pre-birth child protection conference", EnumSet.of(PLAN, NO_PLAN)),
    TRANSFER_IN("Transfer-in child protection conference", EnumSet.of(PLAN, NO_PLAN)),
    REVIEW("Review child protection conference", EnumSet.of(CONTINUE, END));

    private final String title;
    private final Set<ChildsDecision> decides;

    ConferenceKind(String title, Set<ChildsDecision> decides) {
        this.title = title;
        this.decides = decides;
    }

    public String title() {
        return title;
    }

    /** Whether it decides on a first plan: all but the review; the census counts each as an initial conference. */
    public boolean isInitial() {
        return this != REVIEW;
    }

    boolean decides(ChildsDecision decision) {
        return decides.contains(decision);
    }
}
