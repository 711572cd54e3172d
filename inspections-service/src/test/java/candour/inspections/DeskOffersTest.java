package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk asks nobody for a step that the inspection's own page does not offer them. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskOffersTest {

    @Test
    void the_letter_of_a_first_monitoring_visit_waits_to_be_closed_and_that_of_a_second_to_be_published() {
        var parent = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));
        var first = Visited.shared(Visited.drafted(Visited.monitoring(parent, "2024-07-01")));
        var second = Visited.shared(Visited.drafted(Visited.monitoring(parent, "2024-09-02")));

        assertThat(desk(LEAD, first)).contains("Close without publication").doesNotContain("Publish");
        assertThat(desk(LEAD, second)).contains("Publish").doesNotContain("Close without publication");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ILACS_SHORT", "FOCUSED", "MONITORING", "JTAI"})
    void what_the_desk_asks_for_the_page_of_the_inspection_offers(String kind) {
        var told = planned(kind);
        for (var step : List.of("notification", "fieldwork-start", "fieldwork-end", "draft")) {
            mustBeOffered(told);
            told.step(LEAD, step);
        }
        Inspected.addParagraphs(told);
        List<String> areas = told.report(LEAD).path("judgements.area");
        areas.forEach(area -> told.tryGrade(LEAD, area, "GOOD").then().statusCode(200));
        mustBeOffered(told);
        Visited.shared(told);
        mustBeOffered(told);
    }

    private static Told planned(String kind) {
        if (kind.equals("MONITORING")) {
            var parent = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));
            return Visited.monitoring(parent, "2024-07-01");
        }
        var plan = Visited.plan(kind);
        if (kind.equals("JTAI")) {
            plan.put("jointWith", List.of("CQC"));
        }
        return Inspected.planned(plan);
    }

    private static void mustBeOffered(Told told) {
        for (var person : List.of(LEAD, MODERATOR, DIRECTOR)) {
            assertThat(offered(person, told)).as(person.name()).containsAll(desk(person, told));
        }
    }

    private static List<String> offered(Person person, Told told) {
        var page = told.inspection(person);
        return page.statusCode() == 404 ? List.of() : page.path("openSteps.title");
    }

    /** The steps of this inspection among all that wait for that person. */
    private static List<String> desk(Person person, Told told) {
        return Desk.of(person, told).stream()
                .filter(task -> "STEP".equals(task.get("kind")))
                .map(task -> task.get("title").toString())
                .toList();
    }
}
