package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever spoke to the inspectorate about the content: on record, answered, public later, and never a cause. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactScenariosTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SOFTER, Some deficiencies in front-line practice need attention.",
        "HARDER, Serious deficiencies in front-line practice are the work of named officers."
    })
    void s5_what_an_outsider_asked_for_is_no_cause_in_either_direction(String direction, String rewritten) {
        var told = Inspected.issued();
        told.make(MODERATOR, "external-contacts", Asked.contact(direction, "Asked for other words."))
                .then()
                .statusCode(201)
                .body("direction", is(direction));
        told.step(DIRECTOR, "nil-return").edit(INSPECTOR, "2", rewritten).step(LEAD, "determinations");

        told.tryStep(LEAD, "final-signing")
                .then()
                .statusCode(409)
                .body("errors.message", hasItem(containsString("Paragraph 2")));
        told.make(
                        MODERATOR,
                        "changes",
                        Map.of("part", told.part("2"), "cause", "EXTERNAL_CONTACT", "reason", "It was asked for."))
                .then()
                .statusCode(422);
    }

    @Test
    void a_contact_names_the_parts_it_was_about_and_what_was_answered() {
        var told = Inspected.issued();
        var contact = new HashMap<>(Asked.department());
        contact.put("parts", List.of(told.part("1"), told.part("2")));
        String id = told.make(LEAD, "external-contacts", contact)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var answered = answer(told, id);

        answered.then()
                .statusCode(201)
                .body("parts", hasSize(2))
                .body("person", is("Percival Strand"))
                .body("answer", containsString("only evidence"));
        answer(told, id).then().statusCode(409);
    }

    @Test
    void a_contact_is_not_answered_before_it_came() {
        var told = Inspected.issued();
        String id = told.make(LEAD, "external-contacts", Asked.department()).path("id");

        var refused = told.make(
                LEAD,
                "external-contacts/" + id + "/answer",
                Map.of("answer", "Told that only evidence changes a report.", "answeredOn", "2010-06-30"));

        refused.then().statusCode(422).body("errors[0].pointer", is("/answeredOn"));
    }

    @Test
    void after_publication_everybody_reads_that_it_happened_and_nobody_reads_who_it_was() {
        var told = Inspected.issued();
        told.make(LEAD, "external-contacts", Asked.contact("HARDER", "Percival Strand asked for names."))
                .then()
                .statusCode(201);
        told.get(null, "/inspections/{id}/external-contacts").then().statusCode(404);
        told.get(DIRECTOR, "/inspections/{id}/external-contacts").then().statusCode(404);

        Finish.published(told.step(DIRECTOR, "nil-return"));

        told.get(null, "/inspections/{id}/external-contacts")
                .then()
                .body("items[0].from", is("The department"))
                .body("items[0].kindTitle", is("A government department"))
                .body("items[0].directionTitle", is("Asked for harder words"))
                .body("items[0].what", is("[name removed] asked for names."))
                .body("items[0].person", nullValue())
                .body("items[0].recordedBy", nullValue());
        told.get(null, "/inspections/{id}/change-register")
                .then()
                .body("externalContacts[0].what", not(containsString("Strand")));
    }

    private static io.restassured.response.Response answer(Told told, String contact) {
        return told.make(
                LEAD,
                "external-contacts/" + contact + "/answer",
                Map.of("answer", "Told that only evidence changes a report.", "answeredOn", "2010-07-02"));
    }
}
