package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From import to publication in browsers that run no script at all. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithoutJavaScriptJourneyTest {
    private final Candour candour;
    private final LeadInspector lead;
    private final Decider moderator;
    private final Director director;
    private final Visitor anybody;

    private String inspection;
    private Paragraph mistaken;

    @TempDir
    Path folder;

    WithoutJavaScriptJourneyTest(Candour candour) {
        this.candour = candour;
        this.lead = new LeadInspector(candour.visitorWithoutJavaScript().signedInAs(Account.LEAD));
        this.moderator = new Decider(candour.visitorWithoutJavaScript().signedInAs(Account.MODERATOR));
        this.director = new Director(candour.visitorWithoutJavaScript().signedInAs(Account.DIRECTOR));
        this.anybody = candour.visitorWithoutJavaScript();
    }

    @Test
    void a_report_goes_from_import_to_publication_with_a_corrected_fact() throws IOException {
        issueTheDraft();
        correctTheFact();
        publish();

        String id = Addresses.id(inspection);
        anybody.goTo("/reports/" + id).follow("Changes asked for and made");
        assertThat(anybody.section("Paragraph " + mistaken.number()))
                .contains("Accepted, the report changes", "Fact corrected");
        anybody.goTo("/reports/" + id + "/verify").sees("Verified").doesNotSee("Not verified");
    }

    private void issueTheDraft() {
        inspection = lead.rehearses(PublishedPdf.SHORT.file());
        lead.completesJudgements(inspection);
        lead.takes(inspection, "Send to moderation");
        moderator.takes(inspection, "Issue the draft");
        String id = Addresses.id(inspection);
        mistaken = Paragraph.first(Paragraph.of(candour.rehearsal().paragraphs(id)), Paragraph::isPlain);
    }

    private void correctTheFact() throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.csv"), "month,children\nJune,41\n");
        String correction = director.represents(inspection, mistaken, About.FACT, "It was in June, not in May.");
        director.addsEvidence(correction, "The return for June", figures);
        director.submits(correction);
        director.takes(inspection, "Send all comments");
        moderator.decides(correction, "Accepted, the report changes", "The return shows that it was in June.");
        lead.edits(inspection, mistaken.number(), mistaken.text() + " This was in June.");
        lead.explains(inspection, mistaken)
                .choose("Fact corrected")
                .selectLike("Representation it follows (where the cause needs one)", About.FACT)
                .write("Evidence it rests on (where the cause needs it)", "The return for June.")
                .write("Reason", "The month was left out.")
                .press("Record the cause")
                .sees("Each difference has its cause");
    }

    private void publish() {
        lead.takes(inspection, "Complete the determinations");
        lead.takes(inspection, "Sign the final report");
        lead.takes(inspection, "Share the final report");
        director.takes(inspection, "Waive the complaint window");
        lead.takes(inspection, "Publish");
    }

    @AfterEach
    void all_go_home() {
        List.of(lead.at(), moderator.at(), director.at(), anybody).forEach(Visitor::close);
    }
}
