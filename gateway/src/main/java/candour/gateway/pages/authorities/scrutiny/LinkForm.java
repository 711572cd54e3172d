package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.oversight.ScrutinyClient.LinkFindings;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Where an inspection says the same, and in what it is the same. */
record LinkForm(
        @RestForm String inspection,
        @RestForm String part,
        @RestForm String note,
        @RestForm String key) {

    Errors errors() {
        return Errors.none().requireText(part, "part", "Select the paragraph that says the same");
    }

    LinkFindings said(String finding) {
        return new LinkFindings(finding, inspection, part, Typed.orNull(note));
    }
}
