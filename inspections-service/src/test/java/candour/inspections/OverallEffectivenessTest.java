package candour.inspections;

import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant 7: overall effectiveness is what a person gives it, needed where the framework has it and refused where it has none. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverallEffectivenessTest {

    private static final List<String> GRADES = List.of("OUTSTANDING", "GOOD", "REQUIRES_IMPROVEMENT", "INADEQUATE");
    private static final String OVERALL = "OVERALL_EFFECTIVENESS";

    @ParameterizedTest(name = "grades {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void seven_whatever_the_other_grades_are_the_overall_one_is_not_made_of_them_and_the_draft_waits_for_it(long seed) {
        var random = new Random(seed);
        var told = drafted("ILACS_2023", "2024-06-10");
        areas(told).stream().filter(area -> !area.equals(OVERALL)).forEach(area -> grade(told, area, random));
        told.step(LEAD, "moderation-request");

        var refused = told.tryStep(MODERATOR, "draft-issue");

        refused.then().statusCode(409).body("errors.pointer", is(List.of("judgement:" + OVERALL)));
        told.report(LEAD).then().body("judgements.find { it.area == '" + OVERALL + "' }.grade", nullValue());
    }

    @ParameterizedTest(name = "grades {0}")
    @ValueSource(longs = {5, 6})
    void seven_the_overall_grade_stands_as_it_was_given_whatever_the_others_become(long seed) {
        var random = new Random(seed);
        var told = drafted("ILACS_2023", "2024-06-10");
        told.tryGrade(LEAD, OVERALL, "GOOD").then().statusCode(200);

        areas(told).stream().filter(area -> !area.equals(OVERALL)).forEach(area -> grade(told, area, random));

        told.report(LEAD).then().body("judgements.find { it.area == '" + OVERALL + "' }.grade", is("GOOD"));
    }

    @Test
    void seven_where_the_framework_has_none_none_can_be_given_and_none_is_missed() {
        var told = drafted("ILACS_2026", "2026-05-11");
        assertThat(areas(told)).doesNotContain(OVERALL);

        told.tryGrade(LEAD, OVERALL, "GOOD").then().statusCode(404);

        areas(told).forEach(area -> grade(told, area, new Random(7)));
        told.step(LEAD, "moderation-request").step(MODERATOR, "draft-issue");
        told.inspection(LEAD).then().body("openActions", hasItem("RECORD_CONTACT"));
    }

    private static Told drafted(String framework, String from) {
        var plan = Visited.plan("ILACS_SHORT");
        plan.put("framework", framework);
        plan.put("fieldworkFrom", from);
        plan.put("fieldworkTo", from);
        return Visited.drafted(Inspected.planned(plan));
    }

    private static List<String> areas(Told told) {
        return told.report(LEAD).path("judgements.area");
    }

    private static void grade(Told told, String area, Random random) {
        told.tryGrade(LEAD, area, GRADES.get(random.nextInt(GRADES.size())))
                .then()
                .statusCode(200);
    }
}
