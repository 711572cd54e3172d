package candour.inspections.archive;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import candour.inspections.Finish;
import candour.inspections.Inspected;
import candour.inspections.importbatch.Batch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding a paragraph among everything published. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTest {

    @BeforeEach
    void given_two_reports() {
        var batch = Batch.begun(INSPECTOR);
        batch.send("southwark_11-november-2022.pdf", Batch.kept("southwark"));
        batch.send("portsmouth_18-august-2026.pdf", Batch.kept("portsmouth"));
    }

    @Test
    void a_paragraph_is_found_by_another_form_of_its_words_and_each_is_marked() {
        var found = search(Map.of("q", "care leaver", "authority", "E09000028"));

        found.then().statusCode(200).body("items", is(org.hamcrest.Matchers.not(empty())));
        String text = found.path("items[0].text");
        int start = found.path("items[0].highlights[0].start");
        int end = found.path("items[0].highlights[0].end");
        assertThat(text.substring(start, end)).containsIgnoringCase("care");
    }

    @Test
    void a_result_says_what_it_is_about_with_grade_strand_framework_and_date() {
        var found = search(Map.of("q", "children", "authority", "E06000044", "area", "IN_CARE"));

        found.then()
                .body("items.area", everyItem(is("IN_CARE")))
                .body("items[0].strand", is("CHILDRENS_SERVICES"))
                .body("items[0].report.framework", is("ILACS_2026"))
                .body("items[0].report.publishedOn", is("2026-08-18"))
                .body("items[0].gradeLabel", is(org.hamcrest.Matchers.notNullValue()));
    }

    @Test
    void a_filter_by_grade_leaves_paragraphs_about_judgements_of_that_grade() {
        search(Map.of("q", "children", "grade", "OUTSTANDING"))
                .then()
                .body("items.grade", everyItem(is("OUTSTANDING")));
    }

    @Test
    void the_pages_of_a_search_hold_each_match_once() {
        var asked = new HashMap<String, Object>(Map.of("q", "children", "authority", "E09000028", "limit", 7));
        var seen = new ArrayList<String>();
        for (Response page = search(asked); ; page = search(asked)) {
            page.then().statusCode(200);
            seen.addAll(page.<List<String>>path("items.collect { it.report.id + it.part }"));
            if (page.path("next") == null) {
                break;
            }
            asked.put("after", page.path("next"));
        }

        int matches = search(Map.of("q", "children", "authority", "E09000028")).path("matches");
        assertThat(seen).hasSize(matches).hasSize(new HashSet<>(seen).size());
    }

    @Test
    void what_is_the_same_in_every_report_is_not_found() {
        search(Map.of("q", "\"Open Government Licence\""))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest(name = "\"{0}\" asks for nothing")
    @ValueSource(strings = {"", "   ", "the", "and or of", "!!! ((("})
    void a_search_for_nothing_is_refused(String q) {
        search(Map.of("q", q)).then().statusCode(422);
    }

    @ParameterizedTest(name = "{0} is harmless")
    @ValueSource(
            strings = {"'; drop table x --", "\"open", "a:*", "children & !", "<b>children</b>", "-children", "\\"})
    void whatever_is_typed_is_words(String q) {
        assertThat(search(Map.of("q", q)).statusCode()).isIn(200, 422);
    }

    @Test
    void a_made_up_cursor_is_malformed() {
        search(Map.of("q", "children", "after", "bm9uc2Vuc2U")).then().statusCode(400);
    }

    @Test
    void a_draft_changes_no_answer_to_anybody_who_may_not_know_of_it() {
        var before = answers();

        Inspected.issued();

        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void the_same_words_are_found_once_they_are_published() {
        var told = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));

        search(Map.of("q", "\"long-standing, very evident\"", "authority", "E06999001"))
                .then()
                .body("matches", greaterThan(0))
                .body("items.findAll { it.report.id == '" + told.id() + "' }.number", is(List.of("2")));
    }

    private static List<String> answers() {
        var answers = new ArrayList<String>();
        for (var person : java.util.Arrays.asList(null, INSPECTOR, LEAD)) {
            answers.add(as(person)
                    .queryParams(Map.of("q", "\"long-standing, very evident\""))
                    .get("/published-reports/search")
                    .asString());
            answers.add(as(person).get("/published-reports").asString());
            answers.add(as(person).get("/authorities/E06999001/judgements").asString());
            answers.add(as(person).get("/national-figures").asString());
            answers.add(as(person).get("/open-data/judgements.csv").asString());
            answers.add(as(person).get("/open-data/judgements.csv").header("ETag"));
        }
        return answers;
    }

    private static Response search(Map<String, Object> asked) {
        return as(null).queryParams(asked).get("/published-reports/search");
    }
}
