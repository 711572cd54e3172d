package candour.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After publication the director says, item by item, what will be done; everybody reads it, and what it leaves out. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementOfActionJourneyTest {
    private static final String ACTION = "Supervision is held each fortnight, and a manager reads its records.";

    private final Candour candour;
    private String inspection;

    StatementOfActionJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @BeforeEach
    void a_report_is_published() {
        inspection = "/inspections/" + candour.rehearsal().published();
    }

    @Test
    void an_action_for_what_needs_to_improve_is_read_by_everybody() {
        try (var director = candour.visitor(Account.DIRECTOR);
                var anybody = candour.visitor()) {
            director.goTo(inspection)
                    .follow("Statement of action")
                    .sees("Not received yet")
                    .sees("What needs an action")
                    .press("Put the statement on record")
                    .press("Put it on record")
                    .sees("Enter at least one action");
            director.page().locator("#action-0").fill(ACTION);
            director.page().locator("#owner-0").fill("head of safeguarding");
            director.page().locator("#due-0").fill("31");
            director.page().locator("#due-0-month").fill("1");
            director.page().locator("#due-0-year").fill("2027");
            director.press("Put it on record")
                    .sees("The statement of action is on record")
                    .sees(ACTION)
                    .sees("by 31 January 2027");

            anybody.goTo(inspection + "/statement-of-action")
                    .sees(ACTION)
                    .sees("Whether these actions work is another matter");
        }
    }

    @Test
    void what_a_statement_has_no_action_for_stays_visible_until_a_revised_one_has_and_the_earlier_is_kept() {
        try (var director = candour.visitor(Account.DIRECTOR)) {
            puts(director, 1, "A plan will be written.");
            director.sees("What the statement has no action for").sees("Answers to nothing that the report names");
            puts(director, 0, ACTION);

            director.goTo(inspection + "/statement-of-action")
                    .sees(ACTION)
                    .unfold("Earlier statement")
                    .sees("A plan will be written.");
        }
    }

    /** At the boxes of that place: the first thing that needs to improve is at 0, further actions follow. */
    private void puts(Visitor director, int place, String action) {
        director.goTo(inspection + "/statement-of-action/new");
        director.page().locator("#action-" + place).fill(action);
        director.page().locator("#owner-" + place).fill("head of safeguarding");
        director.press("Put it on record").sees("The statement of action is on record");
    }
}
