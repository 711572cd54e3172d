package candour.cases.enquiry;

import candour.cases.episode.Closing;
import candour.cases.episode.ClosureGuard;
import candour.cases.episode.ReasonForClosure;
import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An episode is not closed over an open enquiry, nor as closed after assessment where there was one. */
@ApplicationScoped
class EnquiryClosure implements ClosureGuard {

    private static final Set<ReasonForClosure> AFTER_ASSESSMENT = Set.of(ReasonForClosure.RC8, ReasonForClosure.RC9);

    private final Enquiries enquiries;

    EnquiryClosure(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public List<Unmet> unmet(Closing closing) {
        var episode = closing.episode();
        var all = enquiries.of(episode.authority(), episode.id());
        var unmet = new ArrayList<Unmet>();
        if (all.stream().anyMatch(it -> it.state().isOpen())) {
            unmet.add(
                    new Unmet("8868 section 47 open", "Conclude the enquiry: without a conference, or by holding it."));
        }
        if (!all.isEmpty() && AFTER_ASSESSMENT.contains(closing.why())) {
            unmet.add(new Unmet("2990 section 47", "Choose another reason: there was a section 47 enquiry."));
        }
        return unmet;
    }

    /** Open, or still open on that day though it has been concluded since (8565). */
    private static boolean isOpenOn(Enquiry enquiry, LocalDate day) {
        return enquiry.state().isOpen()
                || enquiry.conferenceOn()
                        .or(enquiry::concludedOn)
                        .filter(last -> last.isAfter(day))
                        .isPresent();
    }
}
