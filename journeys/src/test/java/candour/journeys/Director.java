package candour.journeys;

import java.nio.file.Path;

/** The director's part of an inspection, on the pages: what the authority says about the draft. */
record Director(Visitor at) {

    /** Begins a representation, which stays the authority's own until it is submitted, and returns its address. */
    String represents(String inspection, Paragraph paragraph, String about, String whatIsWrong) {
        at.goTo(inspection + "/report?revision=issued")
                .follow("Make a representation on paragraph " + paragraph.number())
                .choose(about)
                .write("What is wrong?", whatIsWrong)
                .write("On behalf of (optional)", "director of children's services")
                .press("Save as a draft");
        return at.path();
    }

    void addsEvidence(String representation, String title, Path document) {
        at.goTo(representation)
                .press("Add evidence")
                .write("What does this document show?", title)
                .attach("The document", document)
                .press("Add the document")
                .sees(title);
    }

    void submits(String representation) {
        at.goTo(representation).press("Submit").press("Submit");
    }

    void takes(String inspection, String step) {
        Steps.take(at, inspection, step);
    }
}
