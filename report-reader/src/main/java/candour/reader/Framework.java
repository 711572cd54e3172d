package candour.reader;

import java.util.Set;

/** The inspection frameworks, each with the judgements a full report under it must carry. */
public enum Framework {
    SLAC_2009(Set.of(JudgementArea.OVERALL_EFFECTIVENESS)),
    SIF_2013(Set.of(
            JudgementArea.OVERALL_EFFECTIVENESS,
            JudgementArea.LEADERSHIP,
            JudgementArea.HELP_AND_PROTECTION,
            JudgementArea.IN_CARE,
            JudgementArea.CARE_LEAVERS,
            JudgementArea.ADOPTION)),
    ILACS_2018(Set.of(
            JudgementArea.OVERALL_EFFECTIVENESS,
            JudgementArea.LEADERSHIP,
            JudgementArea.HELP_AND_PROTECTION,
            JudgementArea.IN_CARE)),
    ILACS_2023(Set.of(
            JudgementArea.OVERALL_EFFECTIVENESS,
            JudgementArea.LEADERSHIP,
            JudgementArea.HELP_AND_PROTECTION,
            JudgementArea.IN_CARE,
            JudgementArea.CARE_LEAVERS)),
    ILACS_2026(Set.of(
            JudgementArea.LEADERSHIP,
            JudgementArea.HELP_AND_PROTECTION,
            JudgementArea.IN_CARE,
            JudgementArea.CARE_LEAVERS));

    private final Set<JudgementArea> requires;

    Framework(Set<JudgementArea> requires) {
        this.requires = requires;
    }

    /** The areas every graded report under this framework judges; a missing one is unknown, not none. */
    public Set<JudgementArea> requires() {
        return requires;
    }

    public boolean has(JudgementArea area) {
        return requires.contains(area);
    }
}
