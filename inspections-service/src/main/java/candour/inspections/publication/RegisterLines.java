package candour.inspections.publication;

import candour.inspections.access.PublicWords;
import candour.inspections.change.Change;
import candour.inspections.complaint.Complaint;
import candour.inspections.complaint.ComplaintView;
import candour.inspections.contact.PublicContacts;
import candour.inspections.report.Part;
import candour.inspections.representation.Determination;
import candour.inspections.representation.Representation;
import candour.inspections.representation.RepresentationState;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lines of the change register: offices instead of names. */
final class RegisterLines {

    private RegisterLines() {}

    static ChangeRegister.Asked asked(Representation one, String authorityName, PublicWords known) {
        var words = one.words();
        var decision = one.determination();
        return new ChangeRegister.Asked(
                one.reference(),
                words.category().words(),
                one.recategorisedAs() == null ? null : one.recategorisedAs().words(),
                one.madeBy().office() + ", " + authorityName,
                one.submittedAt(),
                one.isLate(),
                one.state() == RepresentationState.WITHDRAWN,
                known.of(words.quoted()),
                known.of(words.whatIsWrong()),
                known.of(words.proposedWording()),
                decision.map(given -> given.outcome().words()).orElse(null),
                decision.map(Determination::reasons).map(known::of).orElse(null),
                decision.map(Determination::evidenceConsidered).map(known::of).orElse(null),
                decision.map(given -> given.decidedBy().office()).orElse(null),
                decision.map(Determination::decidedAt).orElse(null));
    }

    static ChangeRegister.Made made(Change change, Optional<Complaint> followed, PublicWords known) {
        var cause = change.cause();
        return new ChangeRegister.Made(
                cause.name(),
                cause.meaning(),
                known.of(change.reason()),
                known.of(change.evidence()),
                change.direction() == null ? null : change.direction().name(),
                followed.map(Complaint::reference).orElse(null),
                change.madeBy().office(),
                change.confirmation().map(given -> given.by().office()).orElse(null),
                change.madeAt());
    }

    static ChangeRegister.Contact contact(PublicContacts.Line line, Function<Part, String> label, PublicWords known) {
        return new ChangeRegister.Contact(
                line.receivedOn(),
                line.kind(),
                known.of(line.from()),
                line.channel(),
                known.of(line.what()),
                line.direction(),
                line.parts().stream()
                        .map(part -> new ChangeRegister.Labelled(part, label.apply(part)))
                        .toList(),
                known.of(line.answer()),
                line.answeredOn());
    }

    static ChangeRegister.Complaint complaint(ComplaintView view, String authorityName) {
        var decision = Optional.ofNullable(view.decision());
        return new ChangeRegister.Complaint(
                view.reference(),
                view.madeByOffice() + ", " + authorityName,
                view.madeAt(),
                view.late(),
                view.stateTitle(),
                view.nextStage(),
                view.about(),
                view.remedy(),
                labels(view.parts()),
                decision.map(ComplaintView.DecisionView::findingTitle).orElse(null),
                decision.map(ComplaintView.DecisionView::reasons).orElse(null),
                decision.map(ComplaintView.DecisionView::follows).orElse(null),
                decision.map(ComplaintView.DecisionView::mayChange)
                        .map(RegisterLines::labels)
                        .orElse(List.of()),
                decision.map(ComplaintView.DecisionView::decidedByOffice).orElse(null),
                decision.map(ComplaintView.DecisionView::decidedAt).orElse(null),
                view.representationReference());
    }

    private static List<String> labels(List<ComplaintView.NamedPart> parts) {
        return parts.stream().map(ComplaintView.NamedPart::label).toList();
    }
}
