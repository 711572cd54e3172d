package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Report;
import candour.gateway.inspections.Report.Paragraph;
import candour.gateway.inspections.ReportsClient.EditParagraph;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.services.Versioned;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A paragraph being written.
 *
 * @param version the report's ETag when the page was shown
 * @param base digest of the paragraph as it stood then
 */
record ParagraphForm(
        @RestForm String version,
        @RestForm String base,
        @RestForm String text,
        @RestForm String statesJudgement) {

    static ParagraphForm of(Versioned<Report> read, Paragraph paragraph) {
        return new ParagraphForm(
                read.etag(), paragraph.sha256(), paragraph.text(), paragraph.statesJudgement() ? "yes" : "");
    }

    /** What was typed, to be saved over the paragraph as it stands now. */
    ParagraphForm against(Versioned<Report> now, Paragraph paragraph) {
        return new ParagraphForm(now.etag(), paragraph.sha256(), text, statesJudgement);
    }

    Errors errors() {
        return Errors.none().requireText(text, "text", "Enter the text of the paragraph");
    }

    EditParagraph edit() {
        return new EditParagraph(Typed.text(text), Typed.isTicked(statesJudgement));
    }
}
