package candour.inspections.measure;

import candour.conventions.Actor;
import candour.inspections.access.Role;
import candour.inspections.measure.MeasureView.ValueView;

/**
 * Keeps counts of so few that a child could be known by them from the public. Source of the rule: the department's statistics
 * of children's social care print {@code c} for 1 to 5.
 */
final class SmallNumbers {

    private static final long FEW = 5;

    private SmallNumbers() {}

    /** To whom they are shown: the authority's own people, the inspectorate, advisers. */
    static boolean areFor(Actor actor, String authority) {
        return Role.isInspectorate(actor)
                || Role.ADVISER.isHeldBy(actor)
                || Role.isAuthority(actor) && actor.worksFor(authority);
    }

    static ValueView shown(Observation value, boolean all) {
        boolean hidden = !all && (isFew(value.numerator()) || isFew(value.denominator()));
        return new ValueView(
                value.periodFrom(),
                value.periodTo(),
                value.team(),
                hidden ? null : value.value(),
                hidden ? Missing.CONFIDENTIAL : value.missing(),
                hidden ? null : value.numerator(),
                hidden ? null : value.denominator(),
                value.source());
    }

    private static boolean isFew(Long count) {
        return count != null && count >= 1 && count <= FEW;
    }
}
