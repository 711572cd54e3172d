package candour.inspections.scrutiny;

import static candour.inspections.access.Role.DIRECTOR;
import static candour.inspections.access.Role.EXECUTIVE_MEMBER;
import static candour.inspections.access.Role.OFFICER;
import static candour.inspections.access.Role.SCRUTINY_MEMBER;
import static candour.inspections.scrutiny.RecommendationState.*;

import candour.inspections.access.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The steps of a recommendation, in the order in which they are taken: the executive may claim, only scrutiny may verify. */
public enum RecommendationStep {
    // spotless:off
    ACCEPTANCE(from(MADE), ACCEPTED, by(EXECUTIVE_MEMBER), Where.RESPONSE,
            "Accept", "The executive accepts it, in its signed response"),
    PART_ACCEPTANCE(from(MADE), PART_ACCEPTED, by(EXECUTIVE_MEMBER), Where.RESPONSE,
            "Accept in part", "The executive accepts a part of it and says which and why"),
    REJECTION(from(MADE), REJECTED, by(EXECUTIVE_MEMBER), Where.RESPONSE,
            "Reject", "The executive rejects it and says why"),
    START(from(ACCEPTED, PART_ACCEPTED, NOT_ACHIEVED, REOPENED), IN_PROGRESS, by(EXECUTIVE_MEMBER, DIRECTOR, OFFICER), Where.OWN,
            "Say that work has begun", "Work on it has begun"),
    ACHIEVEMENT(from(IN_PROGRESS), ACHIEVED, by(EXECUTIVE_MEMBER, DIRECTOR, OFFICER), Where.OWN,
            "Claim that it is achieved", "The executive says that it is done; that is a claim until scrutiny has verified it"),
    SHORTFALL(from(IN_PROGRESS), NOT_ACHIEVED, by(EXECUTIVE_MEMBER, DIRECTOR, OFFICER), Where.OWN,
            "Say that it is not achieved", "The executive says that it is not done, and whether there is progress, an obstacle, or too little"),
    VERIFICATION(from(ACHIEVED), VERIFIED, by(SCRUTINY_MEMBER), Where.OWN,
            "Verify", "Scrutiny has looked and finds it done"),
    REOPENING(from(ACHIEVED, NOT_ACHIEVED, VERIFIED), REOPENED, by(SCRUTINY_MEMBER), Where.OWN,
            "Reopen", "Scrutiny finds it not done, or undone again");
    // spotless:on

    /** Whether a step is taken for itself, or as a part of the signed response to the whole report. */
    enum Where {
        OWN,
        RESPONSE
    }

    private final Set<RecommendationState> from;
    private final RecommendationState to;
    private final Set<Role> by;
    private final Where where;
    private final String title;
    private final String meaning;

    RecommendationStep(
            Set<RecommendationState> from,
            RecommendationState to,
            Set<Role> by,
            Where where,
            String title,
            String meaning) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.where = where;
        this.title = title;
        this.meaning = meaning;
    }

    public Set<RecommendationState> from() {
        return from;
    }

    public RecommendationState to() {
        return to;
    }

    public Set<Role> by() {
        return by;
    }

    boolean isOnItsOwn() {
        return where == Where.OWN;
    }

    /** Whether it is scrutiny's: then nobody who made the claim may take it, nor anybody of the same body. */
    public boolean isOfScrutiny() {
        return by.equals(Set.of(SCRUTINY_MEMBER));
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<RecommendationStep> ofNoun(String noun) {
        return Arrays.stream(values())
                .filter(step -> step.isOnItsOwn() && step.noun().equals(noun))
                .findFirst();
    }

    private static Set<RecommendationState> from(RecommendationState... states) {
        return Set.of(states);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }
}
