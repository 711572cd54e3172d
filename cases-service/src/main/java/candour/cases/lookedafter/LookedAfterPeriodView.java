package candour.cases.lookedafter;

import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a period in which a child is looked after. */
@Schema(name = "LookedAfterPeriod")
record LookedAfterPeriodView(
        LookedAfterPeriodId id,
        PersonId child,
        LookedAfterPeriodState state,
        LocalDate beganOn,
        LocalDate endedOn,
        CareBasis basis,
        String basisTitle,
        List<Placement> placements,
        List<CareReview> reviews,
        List<OpenStep> openSteps) {

    static LookedAfterPeriodView of(LookedAfterPeriod period, Actor actor) {
        return new LookedAfterPeriodView(
                period.id(),
                period.child(),
                period.state(),
                period.beganOn(),
                period.endedOn(),
                period.basis(),
                period.basis().title(),
                List.copyOf(period.placements()),
                List.copyOf(period.reviews()),
                OpenStep.of(
                        LookedAfterPeriodStep.class, period.state(), actor, "/looked-after-periods/" + period.id()));
    }
}
