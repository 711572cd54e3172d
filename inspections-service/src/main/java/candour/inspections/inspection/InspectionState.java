package candour.inspections.inspection;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an inspection can stand; each state is entered by a step of {@link InspectionStep} and changes what may follow. */
public enum InspectionState {
    // spotless:off
    PLANNED("Planned", Reach.INSPECTORATE),
    NOTIFIED("Authority notified", Reach.AUTHORITY),
    LISTS_REQUESTED("Data lists requested", Reach.AUTHORITY),
    FIELDWORK("Fieldwork", Reach.AUTHORITY),
    FIELDWORK_CLOSED("Fieldwork closed", Reach.AUTHORITY),
    DRAFTING("Drafting the report", Reach.AUTHORITY),
    MODERATION("In moderation", Reach.AUTHORITY),
    DEFERRED("Deferred", Reach.AUTHORITY),
    PAUSED("Paused", Reach.AUTHORITY),
    INCOMPLETE("Fieldwork found incomplete", Reach.AUTHORITY),
    CANCELLED("Cancelled", Reach.AUTHORITY),
    COMMENTS_OPEN("Draft with the authority", Reach.DRAFT),
    COMMENTS_CLOSED("Deciding representations", Reach.DRAFT),
    DETERMINED("Representations decided", Reach.DRAFT),
    FINAL_SIGNED("Final report signed", Reach.DRAFT),
    FINAL_SHARED("Final report shared", Reach.FINAL),
    CLOSED_UNPUBLISHED("Closed; the letter is not published", Reach.FINAL),
    PUBLISHED("Published", Reach.EVERYBODY),
    STATEMENT_DUE("Published; statement of action awaited", Reach.EVERYBODY),
    STATEMENT_RECEIVED("Published; statement of action received", Reach.EVERYBODY),
    CORRECTING("Published; a correction is in work", Reach.EVERYBODY),
    CORRECTION_SIGNED("Published; a correction is signed", Reach.EVERYBODY),
    CORRECTED("Published in a corrected text", Reach.EVERYBODY),
    CLOSED("Published and closed", Reach.EVERYBODY),
    WITHDRAWN("Withdrawn after publication", Reach.EVERYBODY);
    // spotless:on

    /** How far the inspection and its report have come out; each reaches all that those before it reach. */
    private enum Reach {
        INSPECTORATE,
        AUTHORITY,
        DRAFT,
        FINAL,
        EVERYBODY
    }

    private final String words;
    private final Reach reach;

    InspectionState(String words, Reach reach) {
        this.words = words;
        this.reach = reach;
    }

    public String words() {
        return words;
    }

    /** The draft has been with the authority: from here on every difference needs a cause. */
    public boolean isIssued() {
        return reach.compareTo(Reach.DRAFT) >= 0;
    }

    /** The authority has the final report. */
    public boolean isShared() {
        return reach.compareTo(Reach.FINAL) >= 0;
    }

    /** Everybody reads the report. */
    public boolean isPublished() {
        return isPublic() && !isWithdrawn();
    }

    /** Everybody may know of it; of a withdrawn report they read why, and no longer the text. */
    public boolean isPublic() {
        return reach == Reach.EVERYBODY;
    }

    static Set<InspectionState> publicOnes() {
        return Arrays.stream(values()).filter(InspectionState::isPublic).collect(Collectors.toUnmodifiableSet());
    }

    /** Those in which everybody reads the report. */
    public static Set<InspectionState> servedOnes() {
        return Arrays.stream(values()).filter(InspectionState::isPublished).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWithdrawn() {
        return this == WITHDRAWN;
    }

    /** A correction of the published text is being prepared; readers keep the published one. */
    public boolean isBeingCorrected() {
        return this == CORRECTING || this == CORRECTION_SIGNED;
    }
}
