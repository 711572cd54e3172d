package candour.cases.enquiry;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What an enquiry tells: its clocks, the child's chronology, whoever reads it. */
@ApplicationScoped
class EnquiryTelling {

    private final Clocks clocks;
    private final Chronology chronology;
    private final CurrentActor current;

    EnquiryTelling(Clocks clocks, Chronology chronology, CurrentActor current) {
        this.clocks = clocks;
        this.chronology = chronology;
        this.current = current;
    }

    /** Under Working Together 2010 every discussion starts the conference's clock anew, after it the first one alone. */
    void discussed(Enquiry enquiry, Discussed on, boolean first, Occasion occasion) {
        if (first) {
            clocks.happened(
                    CaseEvent.STRATEGY_DISCUSSION_INITIATING_ENQUIRY, course(enquiry), on.heldOn(), occasion.at());
        }
        clocks.happened(CaseEvent.STRATEGY_DISCUSSION, course(enquiry), on.heldOn(), occasion.at());
    }

    void concluded(Enquiry enquiry, EnquiryStep step, ConcludeEnquiry said, Occasion occasion) {
        clocks.happened(CaseEvent.ENQUIRY_CONCLUDED, course(enquiry), said.on(), occasion.at());
        if (enquiry.state().needsNoConference()) {
            clocks.notNeeded(course(enquiry), said.on(), List.of(CaseTimescale.INITIAL_CONFERENCE_HELD));
        }
        var told = new Told(
                "enquiry." + step.noun(),
                Occurred.on(said.on()),
                "Section 47 enquiry: " + step.row().title() + ". " + said.judgement(),
                new Told.Source(occasion.by().agency(), enquiry.kind(), enquiry.key(), enquiry.version()),
                Told.InformationKind.DECISION,
                new Told.Seen(null, null, said.childsWords()));
        chronology.tell(enquiry.authority(), enquiry.about(), told, occasion);
    }

    /** Stops the conference's clock; what a conference starts belongs to the plan. */
    void conferred(Enquiry enquiry, LocalDate on, Occasion occasion) {
        clocks.happened(CaseEvent.INITIAL_CONFERENCE, course(enquiry), on, occasion.at(), Set.of());
    }

    EnquiryView view(Enquiry enquiry) {
        return EnquiryView.of(enquiry, current.get());
    }

    private static Running course(Enquiry enquiry) {
        return new Running(enquiry.authority(), enquiry.child().id(), enquiry.key());
    }
}
