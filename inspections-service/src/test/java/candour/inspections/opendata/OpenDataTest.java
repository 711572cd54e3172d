package candour.inspections.opendata;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Published;
import candour.conventions.trial.Suite;
import candour.inspections.Finish;
import candour.inspections.Inspected;
import candour.inspections.People;
import candour.inspections.Told;
import candour.inspections.importbatch.Batch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is given to everybody as data. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenDataTest {

    @Test
    void the_columns_are_those_published() {
        Published.mustEqual(
                "open-data.md", table("judgements", DataSet.JUDGEMENTS) + table("published-reports", DataSet.REPORTS));
    }

    @Test
    void a_published_judgement_is_a_line_with_all_that_keeps_it_from_being_mistaken() {
        importSouthwark();

        assertThat(csv("judgements.csv"))
                .anyMatch(line -> line.contains(",E09000028,Southwark,London,ILACS_2018,INSPECTION,2022-09-26,")
                        && line.contains(",IN_CARE,CHILDRENS_SERVICES,"));
        assertThat(csv("published-reports.csv")).anyMatch(line -> line.contains(",E09000028,"));
    }

    @Test
    void what_is_not_known_is_missing_and_never_zero() {
        Batch.begun(INSPECTOR).send("50252437.pdf", Batch.another(Batch.kept("portsmouth")));

        as(null).get("/open-data/judgements.json")
                .then()
                .statusCode(200)
                .body("findAll { it.published_on == null }.lag_working_days", everyItem(nullValue()))
                .body(
                        "findAll { it.published_on == null }[0].lag_unknown_reason",
                        is("A date of the report could not be read"));
    }

    @Test
    void a_file_that_has_not_changed_is_not_sent_again() {
        var first = as(null).get("/open-data/judgements.csv");

        var again = as(null).header("If-None-Match", first.header("ETag")).get("/open-data/judgements.csv");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void a_new_report_makes_it_another_file() {
        var before = as(null).get("/open-data/judgements.csv").header("ETag");

        Batch.begun(INSPECTOR).send("a.pdf", Batch.another(Batch.kept("norfolk")));

        assertThat(as(null).get("/open-data/judgements.csv").header("ETag")).isNotEqualTo(before);
    }

    @Test
    void a_rehearsal_and_a_made_up_authority_are_listed_and_are_no_facts() {
        var rehearsal = rehearsed();
        var madeUp = Finish.published(Inspected.issued().step(People.DIRECTOR, "nil-return"));

        var lines = String.join("\n", csv("judgements.csv")) + String.join("\n", csv("published-reports.csv"));

        assertThat(lines).doesNotContain(rehearsal.id(), madeUp.id(), NORTHBRIDGE);
        as(null).get("/published-reports/{id}", rehearsal.id())
                .then()
                .statusCode(200)
                .body("about.rehearsalOf", is("Southwark"))
                .body("about.madeUp", is(true));
    }

    @Test
    void national_figures_count_each_grade_of_one_framework_and_count_no_rehearsal() {
        importSouthwark();
        int before = inCare();

        rehearsed();

        assertThat(inCare()).isEqualTo(before).isPositive();
    }

    @Test
    void figures_of_an_unknown_framework_are_refused() {
        as(null).queryParam("framework", "ILACS_1999")
                .get("/national-figures")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/framework"));
    }

    private static int inCare() {
        return as(null).queryParam("framework", "ILACS_2018")
                .queryParam("area", "IN_CARE")
                .get("/national-figures")
                .then()
                .statusCode(200)
                .extract()
                .path("all.judgements.sum()");
    }

    private static void importSouthwark() {
        Batch.begun(INSPECTOR).send("southwark_11-november-2022.pdf", Batch.kept("southwark"));
    }

    /** The report on Southwark replayed for Northbridge, to its publication. */
    private static Told rehearsed() {
        String source = as(INSPECTOR)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/pdf")
                .body(Batch.kept("southwark"))
                .post("/report-imports")
                .path("id");
        var plan = new HashMap<>(Inspected.plan());
        plan.put("framework", "ILACS_2018");
        plan.put("kind", "ILACS_STANDARD");
        plan.put("fieldworkFrom", "2022-09-26");
        plan.put("fieldworkTo", "2022-10-07");
        plan.put("reportImport", source);
        plan.put("rehearsal", true);
        String id = as(LEAD).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(plan)
                .post("/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var told = new Told(id).step(LEAD, "moderation-request").step(MODERATOR, "draft-issue");
        return Finish.published(told.step(People.DIRECTOR, "nil-return"));
    }

    private static List<String> csv(String file) {
        var answer = as(null).get("/open-data/" + file);
        answer.then().statusCode(200).header("Cache-Control", "max-age=300");
        return Arrays.asList(answer.asString().split("\r\n"));
    }

    private static String table(String file, DataSet set) {
        return set.columns().stream()
                .map(column -> "| " + column.name() + " | " + column.meaning() + " |\n")
                .collect(Collectors.joining("", "# " + file + "\n\n| column | meaning |\n|---|---|\n", "\n"));
    }
}
