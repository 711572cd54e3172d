package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.RepresentationsClient.Determine;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A decision being written. */
record DeterminationForm(
        @RestForm String version,
        @RestForm String outcome,
        @RestForm String reasons,
        @RestForm String evidenceConsidered) {

    static DeterminationForm empty(String version) {
        return new DeterminationForm(version, null, "", "");
    }

    DeterminationForm against(String now) {
        return new DeterminationForm(now, outcome, reasons, evidenceConsidered);
    }

    Errors errors() {
        return Errors.none()
                .requireText(outcome, "outcome", "Select the outcome")
                .requireText(reasons, "reasons", "Enter the reasons")
                .requireText(evidenceConsidered, "evidenceConsidered", "Enter what evidence was considered");
    }

    Determine decision() {
        return new Determine(outcome, Typed.text(reasons), Typed.text(evidenceConsidered));
    }
}
