package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The list of inspections: what is late, what was found, and nothing that a reader may not know. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InspectionListTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void a_published_inspection_shows_both_of_its_overall_grades_to_everybody() {
        var told = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));

        var listed = as(null).get("/inspections?limit=100");

        List<String> strands = listed.path("items.find { it.id == '" + told.id() + "' }.overall.strand");
        assertThat(strands).containsExactly("SAFEGUARDING", "LOOKED_AFTER");
        List<String> grades = listed.path("items.find { it.id == '" + told.id() + "' }.overall.gradeLabel");
        assertThat(grades).containsOnly("Inadequate");
    }

    @Test
    void a_grade_that_is_not_published_is_in_no_list() {
        var told = Inspected.issued();

        as(LEAD).get("/inspections?limit=100")
                .then()
                .body("items.find { it.id == '" + told.id() + "' }.overall.size()", is(0));
    }

    @Test
    void what_is_late_is_marked_and_can_be_asked_for_alone() {
        clock.standAt("2024-06-03T09:00:00");
        var late = Inspected.planned(Visited.plan("ILACS_SHORT")).step(LEAD, "notification");
        clock.standAt("2024-06-11T00:00:00");
        var inTime = Inspected.planned(Visited.plan("ILACS_SHORT")).step(LEAD, "notification");

        as(LEAD).get("/inspections?late=true&kind=ILACS_SHORT&limit=100")
                .then()
                .body("items.id", hasItem(late.id()))
                .body("items.id", not(hasItem(inTime.id())))
                .body("items.late", everyItem(is(true)));
    }

    @Test
    void the_list_is_narrowed_to_a_kind() {
        Inspected.planned(Visited.plan("FOCUSED"));
        Inspected.planned();

        as(LEAD).get("/inspections?kind=FOCUSED&limit=100").then().body("items.kind", everyItem(is("FOCUSED")));
    }
}
