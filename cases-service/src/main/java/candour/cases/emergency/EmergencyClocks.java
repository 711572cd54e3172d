package candour.cases.emergency;

import static candour.cases.clock.CaseEvent.EMERGENCY_ORDER_ENDED;
import static candour.cases.clock.CaseEvent.EMERGENCY_ORDER_EXTENDED;
import static candour.cases.clock.CaseEvent.EMERGENCY_ORDER_MADE;
import static candour.cases.clock.CaseEvent.POLICE_PROTECTION_ENDED;
import static candour.cases.clock.CaseEvent.POLICE_PROTECTION_TAKEN;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.record.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Runs the clocks of an emergency action and tells the child's chronology what was done. */
@ApplicationScoped
class EmergencyClocks {

    private final Clocks clocks;
    private final Chronology chronology;

    EmergencyClocks(Clocks clocks, Chronology chronology) {
        this.clocks = clocks;
        this.chronology = chronology;
    }

    void taken(EmergencyAction action, Occasion occasion) {
        clocks.happened(POLICE_PROTECTION_TAKEN, running(action), action.countedFrom(), action.takenAt());
        tell(action, "The police took the child into protection", occasion);
    }

    void ordered(EmergencyAction action, Occasion occasion) {
        clocks.happened(EMERGENCY_ORDER_MADE, running(action), action.countedFrom(), action.madeAt());
        tell(action, "The court made an emergency protection order", occasion);
    }

    void orderedAfter(EmergencyAction action, Occasion occasion) {
        clocks.happened(POLICE_PROTECTION_ENDED, running(action), on(action), action.madeAt());
        ordered(action, occasion);
    }

    /** The eight days are over for the order; what runs now are the seven of its extension, from the day they begin. */
    void extended(EmergencyAction action, Occasion occasion) {
        clocks.notNeeded(running(action), on(action), List.of(CaseTimescale.EMERGENCY_ORDER));
        clocks.happened(EMERGENCY_ORDER_EXTENDED, running(action), action.countedFrom(), null);
        tell(action, "The court extended the emergency protection order", occasion);
    }

    void ended(EmergencyAction action, EmergencyActionState before, Occasion occasion) {
        var event = before == EmergencyActionState.POLICE_PROTECTION ? POLICE_PROTECTION_ENDED : EMERGENCY_ORDER_ENDED;
        clocks.happened(event, running(action), on(action), action.endedAt());
        clocks.notNeeded(running(action), on(action));
        tell(action, "The emergency action ended: " + Step.words(action.ending()), occasion);
    }

    private void tell(EmergencyAction action, String text, Occasion occasion) {
        var noun = action.latest().step().toLowerCase(Locale.ROOT).replace('_', '-');
        var told = Told.of(action, noun, on(action), Told.InformationKind.DOCUMENT, text);
        chronology.tell(action.authority(), action.about(), told, occasion);
    }

    private static LocalDate on(EmergencyAction action) {
        return action.latest().takenOn();
    }

    private static Running running(EmergencyAction action) {
        return new Running(action.authority(), action.child().id(), action.key());
    }
}
