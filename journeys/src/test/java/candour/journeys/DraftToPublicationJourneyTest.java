package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The article's story on the pages, from a draft to a published report that shows what was asked of it. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftToPublicationJourneyTest {
    private final Candour candour;
    private final LeadInspector lead;
    private final Decider moderator;
    private final Director director;
    private final Visitor anybody;

    private String inspection;
    private Paragraph judging;
    private Paragraph stern;
    private Paragraph mistaken;
    private Paragraph untouched;
    private String challenge;
    private String plea;
    private String correction;

    DraftToPublicationJourneyTest(Candour candour) {
        this.candour = candour;
        this.lead = new LeadInspector(candour.visitor(Account.LEAD));
        this.moderator = new Decider(candour.visitor(Account.MODERATOR));
        this.director = new Director(candour.visitor(Account.DIRECTOR));
        this.anybody = candour.visitor();
    }

    @BeforeAll
    void a_draft_is_with_the_authority() {
        inspection = lead.rehearses(PublishedPdf.SINGLE_INSPECTION.file());
        lead.completesJudgements(inspection);
        lead.takes(inspection, "Send to moderation");
        moderator.takes(inspection, "Issue the draft");
        var paragraphs = Paragraph.of(candour.rehearsal().paragraphs(Addresses.id(inspection)));
        judging = Paragraph.first(paragraphs, Paragraph::statesJudgement);
        mistaken = Paragraph.first(paragraphs, one -> one.isPlain() && one.hasFigure());
        untouched =
                Paragraph.first(paragraphs, one -> one.isPlain() && one.text().contains(",") && !one.equals(mistaken));
        stern = Paragraph.first(
                paragraphs,
                one -> one.isPlain() && !List.of(mistaken, untouched).contains(one));
    }

    @Test
    @Order(1)
    void the_director_challenges_a_judgement_asks_for_softer_words_and_shows_an_error(@TempDir Path folder)
            throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.csv"), "month,children\nJune,41\n");
        challenge = director.represents(
                inspection, judging, About.JUDGEMENT, "We cannot accept this account of our services.");
        director.submits(challenge);
        plea = director.represents(
                inspection, stern, About.TONE, "Please soften these words; they will discourage our staff.");
        director.submits(plea);
        correction = director.represents(inspection, mistaken, About.FACT, "This figure is not the one we returned.");
        director.addsEvidence(correction, "The return for June", figures);
        director.submits(correction);
        director.takes(inspection, "Send all comments");
        director.at().sees("Deciding representations");
    }

    @Test
    @Order(2)
    void whoever_wrote_or_leads_does_not_decide_a_challenge_to_a_judgement() {
        var team = new Decider(lead.at());
        String path = "/api/inspections/representations/" + Addresses.id(challenge);
        var caller = candour.caller(Account.LEAD);
        var decision = Map.of(
                "outcome", "REJECTED",
                "reasons", "We stand by what we wrote and decide it ourselves.",
                "evidenceConsidered", "Our own.");

        boolean offered = team.mayDecide(challenge);
        var refused = caller.post(path + "/determination", caller.get(path).etag(), decision);

        assertThat(offered).isFalse();
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void the_challenge_and_the_plea_are_rejected_with_reasons_and_the_error_is_accepted() {
        moderator.decides(challenge, "Rejected", "The evidence read in fieldwork bears the judgement out.");
        moderator.decides(plea, "Rejected", "The words are accurate. Tone is never a cause for changing a report.");
        new Decider(lead.at()).decides(correction, "Accepted, the report changes", "The return shows another figure.");
        lead.edits(inspection, mistaken.number(), mistaken.withFigureCorrected());
        lead.explains(inspection, mistaken)
                .choose("Fact corrected")
                .selectLike("Representation it follows (where the cause needs one)", About.FACT)
                .write("Evidence it rests on (where the cause needs it)", "The return for June, sent by the authority.")
                .write("Reason", "The figure was copied wrongly from the return.")
                .press("Record the cause")
                .sees("The cause was recorded");
        lead.takes(inspection, "Complete the determinations");
    }

    @Test
    @Order(4)
    void a_silent_edit_stops_the_signing_by_name_and_stays_visible_once_explained() {
        lead.edits(inspection, untouched.number(), untouched.withoutItsFirstComma());
        lead.edits(inspection, stern.number(), stern.text() + " There was also much to praise.");

        Steps.tries(lead.at(), inspection, "Sign the final report")
                .sees("This cannot be done yet")
                .sees("aragraph " + untouched.number() + " differs from the issued draft without a permitted cause")
                .sees("aragraph " + stern.number() + " differs from the issued draft without a permitted cause");

        lead.explains(inspection, stern)
                .choose("Fact corrected")
                .write("Evidence it rests on (where the cause needs it)", "None.")
                .write("Reason", "The authority asked for softer words.")
                .press("Record the cause")
                .sees("Choose the accepted representation that it follows");
        lead.edits(inspection, stern.number(), stern.text());
        lead.explains(inspection, untouched)
                .choose("Typography")
                .write("Reason", "A comma that did not belong there.")
                .press("Record the cause")
                .sees("Each difference has its cause");
    }

    @Test
    @Order(5)
    void the_report_is_signed_shared_and_published() {
        lead.takes(inspection, "Sign the final report");
        lead.takes(inspection, "Share the final report");
        director.takes(inspection, "Waive the complaint window");
        lead.takes(inspection, "Publish");

        anybody.goTo("/reports")
                .page()
                .locator("main a[href='/reports/" + Addresses.id(inspection) + "']")
                .first()
                .click();

        anybody.sees("Inspection")
                .sees("Judgement")
                .sees("Full text")
                .sees(judging.text().substring(0, 60));
    }

    @Test
    @Order(6)
    void everybody_reads_what_was_asked_decided_and_changed() {
        anybody.goTo("/reports/" + Addresses.id(inspection)).follow("Changes asked for and made");

        var refused = anybody.section("Paragraph " + judging.number());
        assertThat(refused).contains("Asked and refused", "We cannot accept this account", "bears the judgement out");
        assertThat(refused.split(judging.sha256(), -1))
                .as("twice the same digest")
                .hasSize(3);
        assertThat(anybody.section("Paragraph " + stern.number()))
                .contains("Asked and refused", "Please soften", stern.sha256());
        assertThat(anybody.section("Paragraph " + mistaken.number()))
                .contains("Changed", "Fact corrected", "copied wrongly");
        assertThat(anybody.section("Paragraph " + untouched.number()))
                .contains("Changed", "Typography", "A comma that did not belong there.");
    }

    @Test
    @Order(7)
    void the_page_and_the_offline_verifier_find_the_report_whole() {
        anybody.goTo("/reports/" + Addresses.id(inspection))
                .follow("Verify this report")
                .sees("Verified");

        var pack = anybody.download("Download the disclosure pack (ZIP)");

        var verdict = OfflineVerifier.verify(pack);
        assertThat(verdict.exit()).as(verdict.words()).isZero();
    }

    @AfterAll
    void all_go_home() {
        List.of(lead.at(), moderator.at(), director.at(), anybody).forEach(Visitor::close);
    }
}
