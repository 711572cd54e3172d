package candour.inspections;

import static candour.inspections.People.ADVISER;
import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may propose, issue and read an intervention, and what is refused. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeRefusalsTest {
    @Inject
    SettableClock clock;

    @BeforeEach
    void in_july_2010() {
        clock.standAt("2010-07-16T10:00:00");
    }

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void a_proposal_is_not_there_for_the_public() {
        var proposal = Noticed.proposed();

        proposal.read(null).then().statusCode(404);

        proposal.read(OTHER_DIRECTOR).then().statusCode(404);
        proposal.read(DIRECTOR).then().statusCode(200).body("openSteps", is(java.util.List.of()));
        as(null).get(Noticed.ALL).then().body("items.id", not(hasItem(proposal.id())));
    }

    @Test
    void only_the_department_issues_a_notice() {
        var refused = Kept.tryMake(DIRECTOR, Noticed.ALL, Noticed.notice());

        refused.then().statusCode(403);
    }

    @Test
    void an_authority_records_a_board_it_agreed_to_itself() {
        var board = Kept.make(DIRECTOR, Noticed.ALL, Noticed.of("VOLUNTARY_BOARD"));

        board.step(DIRECTOR, "issue", Map.of("on", "2010"));

        board.read(null)
                .then()
                .body("label", is("improvement board by agreement (non-statutory)"))
                .body(
                        "standing.sentence",
                        is(
                                "in force 0–6 months (start known to the year), within its stated 12-month term, not lifted"));
    }

    @Test
    void what_it_rests_on_is_the_law_of_its_day() {
        var trust =
                Kept.make(ADVISER, Noticed.ALL, Noticed.of("TRUST")).step(ADVISER, "issue", Map.of("on", "2009-06"));

        trust.read(null)
                .then()
                .body("basis.statutory", is(true))
                .body("basis.regime", is("CHILDREN_ACT_2004"))
                .body("basis.verified", is(false));
    }

    @Test
    void a_step_needs_the_version_that_was_read() {
        var notice = Noticed.proposed();

        var refused = as(ADVISER)
                .contentType("application/json")
                .body(Map.of("on", "2009-02"))
                .post(notice.path() + "/issue");

        refused.then().statusCode(428);
        notice.read(ADVISER).then().body("openSteps.step", contains("ISSUE"));
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource({"2011-01", "2009-13", "soon", "+2009-02-01"})
    void a_date_that_is_none_or_still_to_come_is_refused(String on) {
        var refused = Noticed.proposed().tryStep(ADVISER, "issue", Map.of("on", on));

        refused.then().statusCode(422).body("errors[0].pointer", is("/on"));
    }
}
