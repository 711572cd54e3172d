package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.ReportsClient.AddParagraph;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A paragraph being added.
 *
 * @param version the report's ETag when the page was shown
 * @param place {@code after:<id>} or {@code section:<number>}
 */
record NewParagraphForm(
        @RestForm String version,
        @RestForm String place,
        @RestForm String text,
        @RestForm String statesJudgement) {

    static NewParagraphForm empty(String version, String place) {
        return new NewParagraphForm(version, place, "", "");
    }

    NewParagraphForm against(String newVersion) {
        return new NewParagraphForm(newVersion, place, text, statesJudgement);
    }

    Errors errors() {
        return Errors.none()
                .require(() -> place != null && place.matches("after:.+|section:\\d{1,3}"), "place", "Select the place")
                .requireText(text, "text", "Enter the text of the paragraph");
    }

    AddParagraph added() {
        var parts = place.split(":", 2);
        boolean after = "after".equals(parts[0]);
        return new AddParagraph(
                after ? parts[1] : null,
                after ? null : Integer.valueOf(parts[1]),
                Typed.text(text),
                Typed.isTicked(statesJudgement));
    }
}
