package candour.journeys;

import java.nio.file.Path;

/** The lead inspector's part of an inspection, on the pages. */
record LeadInspector(Visitor at) {

    /** Replays a published report for Northbridge and returns the address of the inspection it began. */
    String rehearses(Path report) {
        at.goTo("/inspections").press("Import a report");
        at.attach("The report", report).press("Read the report").sees("Begin an inspection from this report");
        at.selectLike("Authority", "Northbridge")
                .tick("Yes, replay this published report as a rehearsal for the authority chosen above")
                .press("Begin the inspection")
                .sees("The inspection has begun")
                .sees("Rehearsal");
        return at.path();
    }

    /** Says of each judgement without a grade why it has none. */
    void completesJudgements(String inspection) {
        at.goTo(inspection + "/report");
        var row = at.page().locator("tr:has-text('No grade yet')");
        while (row.count() > 0) {
            at.page().navigate(at.page().url());
            row.first().locator("a").first().click();
            at.write("Why this is not judged", "The report that is replayed gives no grade here.")
                    .press("Save the judgement");
        }
    }

    void takes(String inspection, String step) {
        Steps.take(at, inspection, step);
    }

    /** Adds a paragraph to a report that is written from nothing. */
    void adds(String inspection, String text) {
        at.goTo(inspection + "/report")
                .press("Add a paragraph")
                .write("Text", text)
                .press("Add the paragraph")
                .sees(text);
    }

    void edits(String inspection, String paragraph, String text) {
        at.goTo(inspection + "/report?revision=current")
                .follow("Edit paragraph " + paragraph)
                .write("Text", text)
                .press("Save the paragraph");
    }

    /** Opens the form on which the paragraph's difference from the issued draft is given its cause. */
    Visitor explains(String inspection, Paragraph paragraph) {
        return at.goTo(inspection + "/differences/cause?part=" + paragraph.part());
    }
}
