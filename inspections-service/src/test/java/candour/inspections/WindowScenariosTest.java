package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios 9 to 11: windows to the second, over bank holidays, and the duties that begin with receipt. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowScenariosTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void s9_a_comment_one_second_after_the_window_is_kept_marked_late_and_need_not_be_considered() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();
        var asked = Asked.draft(told, "3", "FACT", "The figure is 512.");
        clock.standAt("2024-06-18T00:00:00");

        asked.trySubmit(DIRECTOR).then().statusCode(200).body("late", is(true));

        told.step(LEAD, "comments-expiry");
        asked.determine(INSPECTOR, "LATE_NOT_CONSIDERED").then().statusCode(200);
        Finish.published(told);
        told.get(null, "/inspections/{id}/change-register").then().body("entries[0].changed", is(false));
    }

    @Test
    void s9_a_comment_in_the_last_second_of_the_window_is_in_time() {
        clock.standAt("2024-06-10T09:00:00");
        var asked = Asked.draft(Inspected.issued(), "3", "FACT", "The figure is 512.");
        clock.standAt("2024-06-17T23:59:59");

        asked.trySubmit(DIRECTOR).then().statusCode(200).body("late", is(false));
    }

    @Test
    void s9_what_came_in_time_cannot_be_put_aside_as_late() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();
        var asked = Asked.of(told, "3", "FACT", "The figure is 512.");
        told.step(DIRECTOR, "comments");

        var refused = asked.determine(INSPECTOR, "LATE_NOT_CONSIDERED");

        refused.then().statusCode(422).body("errors[0].pointer", is("/outcome"));
    }

    @Test
    void nobody_closes_the_window_for_the_authority_before_it_is_over() {
        clock.standAt("2024-06-10T09:00:00");
        var told = Inspected.issued();

        var refused = told.tryStep(LEAD, "comments-expiry");

        refused.then().statusCode(409).body("errors[0].pointer", is("comments-due"));
    }

    @ParameterizedTest(name = "a draft issued on {0} may be commented on until the end of {1}")
    @CsvSource({"2024-03-27T10:00, 2024-04-05", "2024-06-08T10:00, 2024-06-14", "2022-05-30T10:00, 2022-06-08"})
    void s10_the_window_for_comments_leaves_out_weekends_and_bank_holidays(String issued, String closes) {
        clock.standAt(issued);

        var told = Inspected.issued();

        told.inspection(DIRECTOR).then().body("deadlines.find { it.timescale == 'COMMENTS_DUE' }.dueOn", is(closes));
    }

    @Test
    void s11_the_duties_of_the_authority_begin_with_receipt_are_law_and_turn_late_by_themselves() {
        clock.standAt("2010-06-29T10:00:00");
        var told = Inspected.issued();
        told.step(DIRECTOR, "nil-return").step(LEAD, "determinations").step(LEAD, "final-signing");
        clock.standAt("2010-07-16T10:00:00");
        told.step(LEAD, "final-sharing").step(MODERATOR, "publication");
        clock.standAt("2010-08-28T00:00:00");

        var seen = told.inspection(DIRECTOR);

        seen.then()
                .body("deadlines.find { it.timescale == 'LA_PUBLISH' }.dueOn", is("2010-08-27"))
                .body("deadlines.find { it.timescale == 'LA_PUBLISH' }.force", is("STATUTE"))
                .body("deadlines.find { it.timescale == 'LA_PUBLISH' }.onWhom", is("authority"))
                .body("deadlines.find { it.timescale == 'LA_PUBLISH' }.late", is(true))
                .body("deadlines.find { it.timescale == 'STATEMENT_DUE' }.dueOn", is("2010-10-25"))
                .body("deadlines.find { it.timescale == 'STATEMENT_DUE' }.late", is(false))
                .body("deadlines.timescale", not(hasItem("KEY_DECISION_NOTICE")));
    }
}
