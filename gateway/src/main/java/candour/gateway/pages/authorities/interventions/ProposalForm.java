package candour.gateway.pages.authorities.interventions;

import candour.gateway.oversight.InterventionsClient.Answers;
import candour.gateway.oversight.InterventionsClient.Demand;
import candour.gateway.oversight.InterventionsClient.Propose;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.Lines;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** An intervention being put on record. */
record ProposalForm(
        @RestForm String kind,
        @RestForm String issuedBy,
        @RestForm String scope,
        @RestForm String triggers,
        @RestForm String requirements,
        @RestForm String nominalMonths,
        @RestForm String reviewEveryMonths,
        @RestForm String reportEveryMonths,
        @RestForm String predecessor,
        @RestForm String key) {

    static ProposalForm empty(String key) {
        return new ProposalForm(null, "", "", "", "", "", "", "", "", key);
    }

    Errors errors() {
        return Errors.none()
                .requireText(kind, "kind", "Choose the kind of intervention")
                .requireText(issuedBy, "issuedBy", "Enter which office issues it")
                .require(() -> isCount(nominalMonths), "nominalMonths", "The term must be a whole number of months")
                .require(
                        () -> isCount(reviewEveryMonths),
                        "reviewEveryMonths",
                        "The months between reviews must be a whole number")
                .require(
                        () -> isCount(reportEveryMonths),
                        "reportEveryMonths",
                        "The months between reports must be a whole number");
    }

    private static boolean isCount(String typed) {
        return typed == null || typed.isBlank() || typed.strip().matches("[1-9]\\d{0,2}");
    }

    private static Integer count(String typed) {
        var text = Typed.orNull(typed);
        return text == null ? null : Integer.valueOf(text.strip());
    }

    Propose said() {
        return new Propose(
                kind,
                issuedBy,
                Lines.of(scope),
                Lines.of(triggers).stream().map(Answers::new).toList(),
                Lines.of(requirements).stream().map(Demand::new).toList(),
                count(nominalMonths),
                count(reviewEveryMonths),
                count(reportEveryMonths),
                Typed.orNull(predecessor));
    }
}
