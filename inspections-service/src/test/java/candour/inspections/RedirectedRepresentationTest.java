package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.OTHER_DIRECTOR;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A representation that is no matter for the report leads to a complaint, and the window in which one is made ends in London. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedirectedRepresentationTest {
    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void a_representation_redirected_to_a_complaint_offers_it_and_both_name_the_other() {
        clock.standAt("2022-06-10T09:00:00");
        var told = Inspected.issued();
        var asked = Asked.of(told, "2", "PROCESS_CONDUCT", "The meeting was not held as agreed.");
        told.step(DIRECTOR, "comments");
        asked.determine(INSPECTOR, "REDIRECTED_TO_COMPLAINT");
        asked.read(DIRECTOR).then().body("mayComplain", is(true));
        asked.read(INSPECTOR).then().body("mayComplain", is(false));
        var grounds = new HashMap<>(Complained.grounds());
        grounds.put("representation", asked.id());

        var made = Complained.tryMake(told, grounds);

        String reference = asked.read(DIRECTOR).path("reference");
        made.then().statusCode(201).body("representationReference", is(reference));
        asked.read(DIRECTOR)
                .then()
                .body("complaint", is(made.<String>path("id")))
                .body("mayComplain", is(false));
        Complained.tryMake(told, grounds).then().statusCode(409);
    }

    @Test
    void a_representation_that_was_rejected_leads_to_no_complaint_of_its_own() {
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512.");
        told.step(DIRECTOR, "comments");
        asked.determine(INSPECTOR, "REJECTED");
        var grounds = new HashMap<>(Complained.grounds());
        grounds.put("representation", asked.id());

        var refused = Complained.tryMake(told, grounds);

        refused.then().statusCode(422).body("errors[0].pointer", is("/representation"));
    }

    @ParameterizedTest(name = "issued {0}: in time at {1}, late at {2}, on a London clock")
    @CsvSource({
        "2023-03-20T09:00:00, 2023-03-27T23:59:59, 2023-03-28T00:00:00",
        "2023-10-23T09:00:00, 2023-10-30T23:59:59, 2023-10-31T00:00:00"
    })
    void the_window_ends_at_midnight_in_london_though_the_clocks_changed_in_it(
            String issued, String last, String late) {
        clock.standAt(issued);
        var told = Inspected.issued();
        var inTime = Asked.draft(told, "3", "FACT", "The figure is 512.");
        var tooLate = Asked.draft(told, "3", "FACT", "It is 513.");
        clock.standAt(last);
        inTime.trySubmit(DIRECTOR).then().statusCode(200).body("late", is(false));
        clock.standAt(late);

        tooLate.trySubmit(DIRECTOR).then().statusCode(200).body("late", is(true));

        inTime.read(OTHER_DIRECTOR).then().statusCode(404).body("type", not(is("/problems/bug")));
    }
}
