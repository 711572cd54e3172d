package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The story the suite exists for, told with the people of Northbridge: scenarios 1 to 5 of the inspections paper. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleScenariosTest {

    @Test
    void s1_a_judgement_challenge_that_is_rejected_leaves_the_paragraph_byte_for_byte_as_it_was() {
        var told = Inspected.issued();
        var issued = told.sha256(DIRECTOR, "1");
        var asked = Asked.of(told, "1", "JUDGEMENT", "The account given does not do justice to two years of work.");
        told.step(DIRECTOR, "comments");

        asked.determine(MODERATOR, "REJECTED").then().statusCode(200);

        Finish.published(told);
        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("entries", org.hamcrest.Matchers.hasSize(1))
                .body("entries[0].changed", is(false))
                .body("entries[0].afterSha256", is(issued))
                .body("entries[0].asked[0].by", is("director of children's services, Northbridge City Council"))
                .body("entries[0].asked[0].outcome", is("Rejected"))
                .body("entries[0].asked[0].decidedBy", is("moderator"));
    }

    @Test
    void s1_the_lead_inspector_who_answers_for_the_report_may_not_decide_a_challenge_to_its_judgement() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "1", "JUDGEMENT", "The account given does not do justice to two years of work.");
        told.step(DIRECTOR, "comments");

        var refused = asked.determine(LEAD, "REJECTED");

        refused.then().statusCode(403).body("type", is("/problems/not-yours"));
    }

    @Test
    void s1_the_author_of_the_paragraph_may_not_decide_a_challenge_to_its_judgement() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "1", "JUDGEMENT", "The account given does not do justice to two years of work.");
        told.step(DIRECTOR, "comments");

        var refused = asked.determine(INSPECTOR, "REJECTED");

        refused.then().statusCode(403);
    }

    @Test
    void s2_a_request_to_soften_the_tone_is_recorded_and_answered_but_cannot_be_accepted() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "2", "TONE", "Please soften \"long-standing, very evident\".");
        told.step(DIRECTOR, "comments");

        var refused = asked.determine(MODERATOR, "ACCEPTED_CHANGED");

        refused.then().statusCode(422).body("errors[0].pointer", is("/outcome"));
    }

    @Test
    void s2_tone_is_no_cause_and_the_answer_lists_the_causes_there_are() {
        var told = Inspected.issued();
        told.step(DIRECTOR, "nil-return")
                .edit(INSPECTOR, "2", "Some deficiencies in front-line practice need attention.");

        var refused = told.make(
                INSPECTOR, "changes", Map.of("part", told.part("2"), "cause", "TONE", "reason", "It reads better."));

        refused.then()
                .statusCode(422)
                .body("detail", containsString("FACT_CORRECTED"))
                .body("detail", not(containsString("TONE,")));
    }

    @Test
    void s2_a_softened_paragraph_without_a_cause_stops_the_signing_which_names_it() {
        var told = Inspected.issued();
        told.step(DIRECTOR, "nil-return")
                .edit(INSPECTOR, "2", "Some deficiencies in front-line practice need attention.")
                .step(LEAD, "determinations");

        var refused = told.tryStep(LEAD, "final-signing");

        refused.then()
                .statusCode(409)
                .body("type", is("/problems/guard-not-met"))
                .body("errors.message", hasItem(containsString("Paragraph 2 differs")));
    }

    @Test
    void s3_a_real_error_is_corrected_in_one_paragraph_citing_the_representation_and_no_grade_moves() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512, as table 4 of our return shows.");
        told.step(DIRECTOR, "comments");
        asked.determine(INSPECTOR, "ACCEPTED_CHANGED").then().statusCode(200);
        told.edit(LEAD, "3", Inspected.PARAGRAPHS.get(2).replace("412", "512"));

        told.make(LEAD, "changes", asked.correction(told.part("3"))).then().statusCode(201);

        Finish.published(told);
        var register = told.get(null, "/inspections/{id}/change-register");
        register.then()
                .body("entries.findAll { it.changed }.label", is(List.of("Paragraph 3")))
                .body("entries[0].changes[0].cause", is("FACT_CORRECTED"))
                .body("judgements.changed", everyItem(is(false)));
    }

    @Test
    void s4_a_comma_changed_in_silence_stops_the_signing_until_it_is_covered_and_stays_visible() {
        var told = Inspected.issued();
        var comma = Inspected.PARAGRAPHS.get(1).replace("long-standing, very", "long-standing very");
        told.step(DIRECTOR, "nil-return").step(LEAD, "determinations").edit(INSPECTOR, "2", comma);
        told.tryStep(LEAD, "final-signing").then().statusCode(409);

        told.make(INSPECTOR, "changes", Asked.typography(told.part("2"))).then().statusCode(201);

        Finish.signedToPublished(told);
        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("entries[0].changed", is(true))
                .body("entries[0].changes[0].cause", is("TYPOGRAPHY"));
    }

    @Test
    void s5_a_harsher_sentence_asked_for_by_a_department_is_refused_like_a_softer_one() {
        var told = Inspected.issued();
        told.make(MODERATOR, "external-contacts", Asked.department()).then().statusCode(201);
        told.step(DIRECTOR, "nil-return")
                .edit(INSPECTOR, "2", Inspected.PARAGRAPHS.get(1) + " Responsibility lies with named officers.")
                .step(LEAD, "determinations");

        var refused = told.tryStep(LEAD, "final-signing");

        refused.then().statusCode(409).body("errors.message", hasItem(containsString("Paragraph 2")));
        assertThat(told.get(INSPECTOR, "/inspections/{id}/differences").<List<String>>path("items[0].permittedCauses"))
                .doesNotContain("EXTERNAL_CONTACT");
    }

    @Test
    void s6_a_grade_is_not_moved_by_the_lead_inspector_alone() {
        var told = Inspected.issued();
        told.step(DIRECTOR, "nil-return");

        var refused = told.tryGrade(LEAD, "SAFEGUARDING_OVERALL_EFFECTIVENESS", "ADEQUATE");

        refused.then().statusCode(403);
    }

    @Test
    void s6_a_grade_moved_by_a_moderator_with_evidence_shows_before_after_and_direction() {
        var told = Inspected.issued();
        told.step(DIRECTOR, "nil-return");
        told.tryGrade(MODERATOR, "SAFEGUARDING_LEADERSHIP", "ADEQUATE").then().statusCode(200);

        told.make(MODERATOR, "changes", Asked.moderation("judgement:SAFEGUARDING_LEADERSHIP"))
                .then()
                .statusCode(201);

        Finish.published(told.step(LEAD, "determinations"), false);
        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("judgements.findAll { it.changed }.draftGrade", is(List.of("Inadequate")))
                .body("judgements.findAll { it.changed }.finalGrade", is(List.of("Adequate")))
                .body("entries[0].changes[0].direction", is("SOFTER"));
    }
}
