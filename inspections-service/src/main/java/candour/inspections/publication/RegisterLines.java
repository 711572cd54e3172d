package candour.inspections.publication;

import candour.inspections.change.Change;
import candour.inspections.representation.Determination;
import candour.inspections.representation.Representation;
import candour.inspections.representation.RepresentationState;

/** Lines of the change register: offices instead of names. */
final class RegisterLines {

    private RegisterLines() {}

    static ChangeRegister.Asked asked(Representation one, String authorityName) {
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
                words.quoted(),
                words.whatIsWrong(),
                words.proposedWording(),
                decision.map(given -> given.outcome().words()).orElse(null),
                decision.map(Determination::reasons).orElse(null),
                decision.map(Determination::evidenceConsidered).orElse(null),
                decision.map(given -> given.decidedBy().office()).orElse(null),
                decision.map(Determination::decidedAt).orElse(null));
    }

    static ChangeRegister.Made made(Change change) {
        var cause = change.cause();
        return new ChangeRegister.Made(
                cause.name(),
                cause.meaning(),
                change.reason(),
                change.evidence(),
                change.direction() == null ? null : change.direction().name(),
                change.madeBy().office(),
                change.confirmation().map(given -> given.by().office()).orElse(null),
                change.madeAt());
    }
}
