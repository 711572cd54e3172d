package candour.inspections.timeline;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import candour.inspections.Finish;
import candour.inspections.Inspected;
import candour.inspections.Told;
import candour.inspections.importbatch.Batch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What an authority was judged over the years. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineTest {

    private static final String CAPACITY = "SAFEGUARDING_CAPACITY_FOR_IMPROVEMENT";

    @Test
    void s7_a_grade_that_fell_between_two_inspections_is_down_and_between_draft_and_final_unchanged() {
        published("ADEQUATE");

        var told = published("INADEQUATE");

        var capacity = judgement(told, CAPACITY);
        assertThat(capacity.getString("sincePrevious.change")).isEqualTo("DOWN");
        assertThat(capacity.getString("sincePrevious.previousGradeLabel")).isEqualTo("Adequate");
        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("judgements.findAll { it.changed }.size()", is(0));
    }

    @Test
    void s8_the_lowest_grade_is_explained_beside_the_grade_of_the_other_strand() {
        var told = published("INADEQUATE");

        assertThat(judgement(told, "SAFEGUARDING_OVERALL_EFFECTIVENESS").getString("descriptor"))
                .isEqualTo("A service that does not meet minimum requirements");
        assertThat(judgement(told, "LOOKED_AFTER_OVERALL_EFFECTIVENESS").getString("strand"))
                .isEqualTo("LOOKED_AFTER");
    }

    @Test
    void an_imported_report_has_its_lag_in_working_days_and_its_neighbours_by_the_register() {
        Batch.begun(INSPECTOR).send("southwark_11-november-2022.pdf", Batch.kept("southwark"));

        as(null).get("/authorities/E09000028/judgements")
                .then()
                .statusCode(200)
                .body("inspections.find { it.publishedOn == '2022-11-11' }.lagWorkingDays", is(30))
                .body("inspections[0].judgements.sincePrevious.change", hasItem("FIRST"))
                .body("neighbours.basis", is("STATISTICAL"))
                .body("neighbours.verified", is(false))
                .body("neighbours.authorities[0].name", notNullValue());
    }

    @Test
    void a_date_of_publication_that_nothing_says_leaves_the_lag_unknown_with_a_reason() {
        Batch.begun(INSPECTOR).send("50252437.pdf", Batch.another(Batch.kept("portsmouth")));

        as(null).get("/authorities/E06000044/judgements")
                .then()
                .body("inspections.find { it.publishedOn == null }.lagWorkingDays", nullValue())
                .body("inspections.find { it.publishedOn == null }.lagReason", notNullValue());
    }

    @Test
    void an_authority_that_is_not_there_is_404() {
        as(null).get("/authorities/E99999999/judgements").then().statusCode(404);
    }

    private static Told published(String capacity) {
        var told = Inspected.drafted();
        told.tryGrade(LEAD, CAPACITY, capacity).then().statusCode(200);
        told.step(LEAD, "moderation-request").step(candour.inspections.People.MODERATOR, "draft-issue");
        return Finish.published(told.step(DIRECTOR, "nil-return"));
    }

    private static JsonPath judgement(Told told, String area) {
        return as(null).get("/authorities/E06999001/judgements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("inspections.find { it.report == '%s' }.judgements.find { it.area == '%s' }"
                        .formatted(told.id(), area));
    }
}
