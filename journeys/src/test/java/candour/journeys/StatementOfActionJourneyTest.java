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
    void an_action_for_one_item_is_read_by_everybody_beside_the_items_that_have_none() {
        try (var director = candour.visitor(Account.DIRECTOR);
                var anybody = candour.visitor()) {
            director.goTo(inspection)
                    .follow("Statement of action")
                    .sees("Not received yet")
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

            anybody.goTo(inspection + "/statement-of-action").sees(ACTION).sees("What the statement has no action for");
        }
    }

    @Test
    void a_revised_statement_leaves_the_earlier_one_readable() {
        try (var director = candour.visitor(Account.DIRECTOR)) {
            puts(director, "A plan will be written.");
            puts(director, ACTION);

            director.goTo(inspection + "/statement-of-action")
                    .sees(ACTION)
                    .unfold("Earlier statement")
                    .sees("A plan will be written.");
        }
    }

    private void puts(Visitor director, String action) {
        director.goTo(inspection + "/statement-of-action/new");
        director.page().locator("#action-0").fill(action);
        director.page().locator("#owner-0").fill("head of safeguarding");
        director.press("Put it on record").sees("The statement of action is on record");
    }
}
