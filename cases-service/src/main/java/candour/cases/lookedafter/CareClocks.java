package candour.cases.lookedafter;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseClock;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.visit.ChildSeen;
import candour.cases.visit.VisitPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Runs the clocks of a looked-after child: its reviews, and the visits to where it lives. */
@ApplicationScoped
class CareClocks implements VisitPurpose {

    private static final List<CaseTimescale> VISITS = List.of(
            CaseTimescale.FIRST_PLACEMENT_VISIT,
            CaseTimescale.PLACEMENT_VISIT,
            CaseTimescale.PLACEMENT_VISIT_LASTING,
            CaseTimescale.PLACEMENT_VISIT_LONG_TERM);

    private final Clocks clocks;
    private final Chronology chronology;
    private final LookedAfter lookedAfter;

    CareClocks(Clocks clocks, Chronology chronology, LookedAfter lookedAfter) {
        this.clocks = clocks;
        this.chronology = chronology;
        this.lookedAfter = lookedAfter;
    }

    void began(LookedAfterPeriod period, Occasion occasion) {
        clocks.happened(CaseEvent.BECAME_LOOKED_AFTER, running(period), period.beganOn(), null);
        clocks.happened(CaseEvent.PLACED, running(period), period.placement().placedOn(), null);
        tell(
                period,
                LookedAfterPeriodStep.BEGINNING,
                period.beganOn(),
                "The child became looked after: " + period.basis().title(),
                occasion);
    }

    /** What was due where the child lived before is not due any more; a visit is due where it lives now. */
    void placed(LookedAfterPeriod period, Occasion occasion) {
        var on = period.placement().placedOn();
        clocks.notNeeded(running(period), on, VISITS);
        clocks.happened(CaseEvent.PLACED, running(period), on, null);
        tell(
                period,
                LookedAfterPeriodStep.PLACEMENT,
                on,
                "The child moved: " + period.placement().place(),
                occasion);
    }

    void reviewed(LookedAfterPeriod period, Occasion occasion) {
        var event =
                period.reviews().size() == 1 ? CaseEvent.FIRST_LOOKED_AFTER_REVIEW_HELD : CaseEvent.LOOKED_AFTER_REVIEW;
        var review = period.reviews().getLast();
        clocks.happened(event, running(period), review.heldOn(), null);
        tell(period, LookedAfterPeriodStep.REVIEW, review.heldOn(), review.decision(), occasion);
    }

    void ended(LookedAfterPeriod period, Occasion occasion) {
        clocks.notNeeded(running(period), period.endedOn());
        tell(period, LookedAfterPeriodStep.END, period.endedOn(), "The child is not looked after any more", occasion);
    }

    /** A social worker saw the child: that is the visit that was due, unless it was before the child lived there. */
    void seen(@Observes ChildSeen seen) {
        lookedAfter
                .openOf(seen.authority(), seen.child())
                .filter(period -> !seen.on().isBefore(period.placement().placedOn()))
                .filter(period -> isLatest(period, seen.on()))
                .ifPresent(period -> {
                    clocks.happened(CaseEvent.PLACEMENT_CHILD_SEEN, running(period), seen.on(), null);
                    clocks.happened(period.placement().seenOn(seen.on()), running(period), seen.on(), null);
                });
    }

    @Override
    public Optional<String> of(String authority, UUID child, LocalDate on) {
        return lookedAfter.on(on, authority, child).map(period -> "placement");
    }

    /** A visit recorded late changes nothing where a later one has been counted from. */
    private boolean isLatest(LookedAfterPeriod period, LocalDate on) {
        return clocks.of(period.authority(), period.child().id()).stream()
                .filter(clock -> clock.course().equals(period.key()) && VISITS.contains(clock.timescale()))
                .filter(CaseClock::isRunning)
                .noneMatch(clock -> clock.startedOn().isAfter(on));
    }

    private void tell(
            LookedAfterPeriod period, LookedAfterPeriodStep step, LocalDate on, String text, Occasion occasion) {
        var told = Told.of(period, step.noun(), on, Told.InformationKind.DECISION, text);
        chronology.tell(period.authority(), period.about(), told, occasion);
    }

    private static Running running(LookedAfterPeriod period) {
        return new Running(period.authority(), period.child().id(), period.key());
    }
}
