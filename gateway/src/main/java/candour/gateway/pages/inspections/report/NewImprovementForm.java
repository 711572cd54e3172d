package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.ReportsClient.AddImprovement;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A thing that needs to improve, being added. */
record NewImprovementForm(
        @RestForm String version,
        @RestForm String kind,
        @RestForm String text,
        @RestForm String reference) {

    static NewImprovementForm empty(String version) {
        return new NewImprovementForm(version, null, "", "");
    }

    NewImprovementForm against(String newVersion) {
        return new NewImprovementForm(newVersion, kind, text, reference);
    }

    Errors errors() {
        return Errors.none()
                .requireText(kind, "kind", "Select the heading it stands under")
                .requireText(text, "text", "Enter what needs to improve");
    }

    AddImprovement added() {
        return new AddImprovement(kind, Typed.text(text), Typed.orNull(reference));
    }
}
