package candour.inspections.sample;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.OFFICER;
import static candour.inspections.Told.as;
import static candour.inspections.sample.Sampled.YOUNG;
import static candour.inspections.sample.Sampled.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import candour.inspections.SettableClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is found in sampled cases, who looks at it again, and the cases that cannot wait for a report. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseAuditTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void it_is_the_third_day_of_fieldwork() {
        clock.standAt("2010-06-09T10:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    void a_reader_audits_a_case() {
        var audit = Sampled.drawn().readBy(INSPECTOR).audited(YOUNG.getFirst());

        as(LEAD).get("/case-audits/{id}", audit)
                .then()
                .body("gradeTitle", equalTo("Unacceptably poor"))
                .body("standards.metTitle", contains("Not met"))
                .body("openSteps.step", hasItems("MODERATION", "REFERRAL"));
    }

    @Test
    void whoever_is_no_reader_is_told_to_join_first() {
        var refused = Sampled.drawn().tryAudit(INSPECTOR, YOUNG.getFirst(), "POOR");

        refused.then().statusCode(409).body("errors.pointer", contains("READER"));
    }

    @Test
    void once_the_time_to_read_is_over_no_case_is_audited() {
        var sample = Sampled.drawn().readBy(INSPECTOR);
        clock.standAt("2010-07-17T00:00");

        var refused = sample.tryAudit(INSPECTOR, YOUNG.getFirst(), "POOR");

        refused.then().statusCode(409).body("errors.pointer", contains("EXPIRED"));
    }

    @Test
    void a_case_that_was_not_drawn_is_not_audited() {
        var refused = Sampled.drawn().readBy(INSPECTOR).tryAudit(INSPECTOR, YOUNG.get(1), "POOR");

        refused.then().statusCode(422).body("errors.pointer", contains("/caseRef"));
    }

    @Test
    void a_grade_of_another_scale_is_refused() {
        var refused = Sampled.drawn().readBy(INSPECTOR).tryAudit(INSPECTOR, YOUNG.getFirst(), "OUTSTANDING");

        refused.then().statusCode(422).body("errors.pointer", contains("/grade"));
    }

    @Test
    void nobody_moderates_their_own_audit() {
        var audit = Sampled.drawn().readBy(INSPECTOR).audited(YOUNG.getFirst());

        var refused = step(INSPECTOR, audit, "moderation", Map.of("grade", "GOOD", "reason", "It is better."));

        refused.then().statusCode(403);
    }

    @Test
    void a_moderated_grade_stands_and_the_first_stays_beside_it() {
        var sample = Sampled.drawn().readBy(INSPECTOR);
        var audit = sample.audited(YOUNG.getFirst());

        var moderated = step(
                MODERATOR, audit, "moderation", Map.of("grade", "ACCEPTABLE", "reason", "The visits are on record."));

        moderated.then().statusCode(200).body("grade", equalTo("POOR")).body("moderation.grade", equalTo("ACCEPTABLE"));
        sample.read(LEAD)
                .then()
                .body("results.find { it.grade == 'ACCEPTABLE' }.cases", is(1))
                .body("results.find { it.grade == 'POOR' }.cases", is(0));
    }

    @Test
    void the_director_learns_of_a_case_referred_back_but_not_of_its_grade() {
        var sample = Sampled.drawn().readBy(INSPECTOR);
        var audit = sample.audited(YOUNG.getFirst());
        step(INSPECTOR, audit, "referral", Map.of("concern", "NOT_SEEN")).then().statusCode(200);

        var told = sample.told().get(DIRECTOR, "/inspections/{id}/referrals");

        told.then()
                .body("items", hasSize(1))
                .body("items[0].concernTitle", equalTo("A child has not been seen"))
                .body("items[0].dueOn", equalTo("2010-06-10"))
                .body("items[0].mayAcknowledge", is(true))
                .body("items[0].keySet()", not(hasItems("grade")));
        as(DIRECTOR).get("/case-audits/{id}", audit).then().statusCode(404);
    }

    @Test
    void an_answer_after_the_last_day_is_late() {
        var audit = Sampled.drawn().readBy(INSPECTOR).audited(YOUNG.getFirst());
        step(INSPECTOR, audit, "referral", Map.of("concern", "IMMEDIATE_RISK"));
        clock.standAt("2010-06-11T00:00");

        var answered = step(DIRECTOR, audit, "acknowledgement", Map.of("words", "A manager saw the child today."));

        answered.then().statusCode(200).body("late", is(true)).body("mayAcknowledge", is(false));
    }

    @Test
    void only_the_director_answers_for_a_case() {
        var audit = Sampled.drawn().readBy(INSPECTOR).audited(YOUNG.getFirst());
        step(INSPECTOR, audit, "referral", Map.of("concern", "DRIFT"));

        var refused = step(OFFICER, audit, "acknowledgement", Map.of("words", "We are looking at it."));

        refused.then().statusCode(403);
    }

    @Test
    void a_case_that_was_not_referred_back_has_nothing_to_answer() {
        var audit = Sampled.drawn().readBy(INSPECTOR).audited(YOUNG.getFirst());

        step(DIRECTOR, audit, "acknowledgement", Map.of("words", "Why?")).then().statusCode(404);
        as(DIRECTOR)
                .get("/case-audits/{id}/referral", audit)
                .then()
                .statusCode(404)
                .body("dueOn", nullValue());
    }

    @Test
    void shares_that_add_up_to_99_are_left_alone() {
        var grades = Stream.of(
                        Collections.nCopies(50, "POOR"),
                        Collections.nCopies(37, "ACCEPTABLE"),
                        Collections.nCopies(7, "GOOD"))
                .flatMap(java.util.List::stream)
                .toList();

        var counted = GradeCounts.of(AuditScale.PRACTICE_2009, grades).toList();

        assertThat(counted).extracting(SampleView.GradeCount::percent).containsExactly(53, 39, 7);
        assertThat(counted).extracting(SampleView.GradeCount::cases).containsExactly(50L, 37L, 7L);
    }
}
