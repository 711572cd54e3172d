package candour.inspections.change;

import static candour.inspections.change.Need.ACCEPTED_REPRESENTATION;
import static candour.inspections.change.Need.EVIDENCE;
import static candour.inspections.change.Need.MODERATOR;
import static candour.inspections.change.Need.SAME_WORDS;
import static candour.inspections.change.Need.SECOND_PERSON;
import static candour.inspections.change.Need.UPHELD_COMPLAINT;
import static candour.inspections.change.PartKind.IMPROVEMENT;
import static candour.inspections.change.PartKind.JUDGEMENT;
import static candour.inspections.change.PartKind.OUTLINE;
import static candour.inspections.change.PartKind.PARAGRAPH;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The causes for which a report may differ from the draft its authority was sent, in either direction. Tone, embarrassment,
 * timing, politics, a resignation and a third party's wish are not here, and so are never causes.
 */
public enum ChangeCause {
    // spotless:off
    FACT_CORRECTED(touches(PARAGRAPH, IMPROVEMENT), needs(ACCEPTED_REPRESENTATION, EVIDENCE), false,
            "A fact was wrong; the authority said so and showed it"),
    EVIDENCE_COMPLETED(touches(PARAGRAPH, IMPROVEMENT, JUDGEMENT), needs(EVIDENCE), true,
            "Evidence that existed at fieldwork had not been considered; who had it and why it came late is in the reason"),
    CLARIFIED(touches(PARAGRAPH, IMPROVEMENT, OUTLINE), needs(SECOND_PERSON), false,
            "The wording was unclear; a second person confirms that the meaning is the same"),
    TYPOGRAPHY(touches(PARAGRAPH, IMPROVEMENT, OUTLINE), needs(SAME_WORDS), false,
            "A slip of the pen; the machine has checked that no word changes"),
    REDACTION(touches(PARAGRAPH, IMPROVEMENT), needs(EVIDENCE, SECOND_PERSON), false,
            "A child or another person could be identified; the legal ground is given. Never used on criticism"),
    MODERATION(touches(PARAGRAPH, IMPROVEMENT, JUDGEMENT, OUTLINE), needs(MODERATOR, EVIDENCE), true,
            "A named moderator who was not on the team decided it, on the evidence given"),
    COMPLAINT_UPHELD(touches(PARAGRAPH, IMPROVEMENT, JUDGEMENT, OUTLINE), needs(UPHELD_COMPLAINT), true,
            "A formal complaint was upheld");
    // spotless:on

    private final Set<PartKind> touches;
    private final List<Need> needs;
    private final boolean mayTouchJudgement;
    private final String meaning;

    ChangeCause(Set<PartKind> touches, List<Need> needs, boolean mayTouchJudgement, String meaning) {
        this.touches = touches;
        this.needs = needs;
        this.mayTouchJudgement = mayTouchJudgement;
        this.meaning = meaning;
    }

    Set<PartKind> touches() {
        return touches;
    }

    List<Need> needs() {
        return needs;
    }

    /** Whether a grade, or a sentence that states one, may change for this cause. */
    boolean mayTouchJudgement() {
        return mayTouchJudgement;
    }

    public String meaning() {
        return meaning;
    }

    /** The causes open to a difference, as far as the difference itself tells. */
    static List<ChangeCause> permitted(Difference difference) {
        return Arrays.stream(values())
                .filter(cause -> cause.touches.contains(PartKind.of(difference.part())))
                .filter(cause -> cause.mayTouchJudgement || !difference.touchesJudgement())
                .filter(cause -> !cause.needs.contains(SAME_WORDS) || difference.keepsWords())
                .toList();
    }

    private static Set<PartKind> touches(PartKind... kinds) {
        return Set.of(kinds);
    }

    private static List<Need> needs(Need... needs) {
        return List.of(needs);
    }
}
