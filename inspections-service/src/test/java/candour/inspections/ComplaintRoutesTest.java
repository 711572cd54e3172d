package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint runs under the route of its day: what the years changed, and what it may not touch before its time. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintRoutesTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @ParameterizedTest(name = "a complaint made on {0} takes the route {1} and goes on to: {2}")
    @CsvSource({
        "2012-05-01T10:00, BEFORE_2013, Internal review",
        "2015-05-01T10:00, PROCEDURE_2013, Internal review",
        "2018-05-01T10:00, GUIDANCE_2017, Internal review",
        "2020-01-02T10:00, ARRANGEMENTS_2020, Internal review",
        "2024-03-28T10:00, ARRANGEMENTS_2020, Internal review",
        "2024-04-02T10:00, ARRANGEMENTS_2024, Independent Complaints Adjudication Service for Ofsted (ICASO)"
    })
    void the_day_decides_the_route(String london, String route, String next) {
        clock.standAt(london);

        var made = Complained.tryMake(Complained.shared(), Complained.grounds());

        made.then().statusCode(201).body("route", is(route)).body("nextStage", is(next));
    }

    @Test
    void before_2020_publication_does_not_wait_for_a_complaint() {
        clock.standAt("2019-12-30T10:00");
        var told = Complained.shared();
        Complained.about(told);

        var published = told.tryStep(MODERATOR, "publication");

        published.then().statusCode(200);
    }

    @Test
    void since_2020_publication_waits_for_a_complaint() {
        clock.standAt("2020-01-02T10:00");
        var told = Complained.shared();
        Complained.about(told);

        var refused = told.step(DIRECTOR, "complaint-waiver").tryStep(MODERATOR, "publication");

        refused.then().statusCode(409).body("detail", containsString("no complaint"));
    }

    @Test
    void before_april_2024_a_complaint_waits_for_the_final_report() {
        clock.standAt("2024-03-28T10:00");

        var refused = Complained.tryMake(Inspected.issued(), Complained.grounds());

        refused.then().statusCode(409).body("detail", containsString("once the final report is shared"));
    }

    @Test
    void since_april_2024_the_authority_may_complain_of_the_draft() {
        clock.standAt("2024-04-02T10:00");

        var made = Complained.tryMake(Inspected.issued(), Complained.grounds());

        made.then().statusCode(201).body("late", is(false));
    }

    @Test
    void in_2018_a_reply_is_due_in_thirty_working_days_and_the_review_within_fifteen() {
        clock.standAt("2018-05-01T10:00");
        var complaint = Complained.about(Complained.shared()).notUpheld();

        var seen = complaint.read(DIRECTOR);

        seen.then()
                .body("deadlines.find { it.timescale == 'COMPLAINT_REPLY_DUE' }.dueOn", is("2018-06-14"))
                .body("deadlines.find { it.timescale == 'COMPLAINT_REPLY_DUE' }.metOn", is("2018-05-01"))
                .body("deadlines.find { it.timescale == 'COMPLAINT_NEXT_STAGE' }.dueOn", is("2018-05-23"))
                .body("deadlines.calendar", hasItem("OFSTED_POLICY"));
    }

    @Test
    void one_second_after_the_fifth_working_day_a_complaint_is_late() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Complained.shared();
        clock.standAt("2024-06-17T23:59:59");
        Complained.tryMake(told, Complained.grounds()).then().body("late", is(false));
        clock.standAt("2024-06-18T00:00:00");

        var late = Complained.tryMake(told, Map.of("about", "The same again.", "remedy", "An apology."));

        late.then().statusCode(201).body("late", is(true));
    }

    @Test
    void the_lead_inspector_cannot_complain_in_the_authoritys_name() {
        var told = Complained.shared();

        var refused = told.make(LEAD, "complaints", Complained.grounds());

        refused.then().statusCode(403);
    }
}
