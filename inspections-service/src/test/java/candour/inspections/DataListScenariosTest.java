package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.OTHER_DIRECTOR;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The child-level lists: that they were sent is on record, and no child is. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DataListScenariosTest {

    private static final List<String> LISTS = List.of(
            "CONTACTS",
            "EARLY_HELP",
            "REFERRALS",
            "ASSESSMENTS",
            "SECTION_47",
            "CHILDREN_IN_NEED",
            "PROTECTION_PLANS",
            "CHILDREN_IN_CARE",
            "CARE_LEAVERS",
            "ADOPTION",
            "ADOPTERS");

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    private static Told asked() {
        return Inspected.planned(Visited.plan("ILACS_SHORT"))
                .step(LEAD, "notification")
                .step(LEAD, "lists-request");
    }

    private static Map<String, Object> sent(String list) {
        var sent = new HashMap<String, Object>();
        sent.put("list", list);
        sent.put("from", "2023-12-10");
        sent.put("to", "2024-06-09");
        sent.put("rowCount", 1874);
        sent.put("sha256", "25adc9f80c018246a3f07b038d2a69264fab35a8a3362db8cfe84a070371af11");
        sent.put("problems", List.of(Map.of("fault", "MISSING_VALUE", "rows", 12)));
        return sent;
    }

    @Test
    void the_lists_are_due_a_few_working_days_after_they_were_asked_for() {
        clock.standAt("2024-06-03T09:00:00");

        asked().inspection(OFFICER)
                .then()
                .body("state", is("LISTS_REQUESTED"))
                .body("deadlines.find { it.timescale == 'LISTS_DUE' }.dueOn", is("2024-06-06"))
                .body("deadlines.find { it.timescale == 'LISTS_DUE' }.verified", is(false));
    }

    @Test
    void a_list_that_was_sent_shows_its_count_its_digest_and_its_faults() {
        var told = asked();

        told.make(OFFICER, "data-lists", sent("REFERRALS"))
                .then()
                .statusCode(201)
                .body("items", hasSize(11))
                .body("items[2].number", is(3))
                .body("items[2].submissions[0].rowCount", is(1874))
                .body("items[2].submissions[0].problems[0].rows", is(12))
                .body("items[2].naturalKey", is("child, date of referral, source"));
    }

    @Test
    void nobody_says_that_all_lists_are_sent_while_one_is_missing() {
        var told = asked();
        LISTS.subList(0, 10)
                .forEach(list ->
                        told.make(OFFICER, "data-lists", sent(list)).then().statusCode(201));

        var refused = told.tryStep(DIRECTOR, "lists-receipt");

        refused.then().statusCode(409).body("errors.pointer", is(List.of("data-list:11")));
    }

    @Test
    void the_clock_stops_when_all_lists_are_sent() {
        var told = asked();
        LISTS.forEach(
                list -> told.make(OFFICER, "data-lists", sent(list)).then().statusCode(201));

        told.step(DIRECTOR, "lists-receipt");

        told.inspection(DIRECTOR).then().body("openSteps.step", not(hasItem("LISTS_RECEIPT")));
    }

    @Test
    void a_list_with_more_faults_than_rows_is_refused() {
        var wrong = sent("CONTACTS");
        wrong.put("rowCount", 3);

        asked().make(OFFICER, "data-lists", wrong).then().statusCode(422).body("errors[0].pointer", is("/problems"));
    }

    @Test
    void there_is_no_field_that_a_childs_data_could_be_put_into() {
        var wrong = sent("CONTACTS");
        wrong.put("rows", List.of(Map.of("name", "A. Child")));

        asked().make(OFFICER, "data-lists", wrong).then().statusCode(400);
    }

    @Test
    void an_inspection_of_2010_asks_for_no_lists() {
        var told = Inspected.planned().step(LEAD, "notification");

        told.inspection(LEAD).then().body("openSteps.step", not(hasItem("LISTS_REQUEST")));
        told.tryStep(LEAD, "lists-request").then().statusCode(409);
        told.get(LEAD, "/inspections/{id}/data-lists").then().body("items", hasSize(0));
    }

    @Test
    void the_lists_of_an_authority_are_not_there_for_the_director_of_another() {
        asked().get(OTHER_DIRECTOR, "/inspections/{id}/data-lists").then().statusCode(404);
    }
}
