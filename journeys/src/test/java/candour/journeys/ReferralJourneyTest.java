package candour.journeys;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A social worker takes in a referral; the child is on the worklist with how long nobody has seen it. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferralJourneyTest {
    private static final String FAMILY =
            "Ashgrove-" + UUID.randomUUID().toString().substring(0, 6);
    private static final String WORDS = "I am not allowed in the kitchen.";

    private final Candour candour;

    ReferralJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void from_the_childs_page_through_the_form_to_the_worklist() {
        try (var worker = candour.visitor(Account.SOCIAL_WORKER)) {
            worker.goTo("/children/new")
                    .write("Given name", "Wren")
                    .write("Family name", FAMILY)
                    .writeDate("bornOn", "9", 3, 2017);
            worker.page().locator("main form button").last().click();
            worker.sees("Wren " + FAMILY).sees("Never seen");
            String child = worker.path();

            worker.follow("Record a referral")
                    .press("Record it")
                    .sees("Select source")
                    .sees("Enter facts");
            worker.selectLike("Source", "Schools")
                    .write("Facts", "Thin, takes food from other children.")
                    .write("The child's own words (optional)", WORDS);
            worker.page()
                    .locator("[name='concern.immediateDanger'][value=false]")
                    .check();
            worker.press("Record it").sees("Received").sees("Schools").sees(WORDS);

            worker.goTo(child + "/chronology").sees("Thin, takes food from other children.");
            worker.goTo("/worklist?everyTeam=true")
                    .sees("Wren " + FAMILY)
                    .sees("Never seen")
                    .sees("Decision on a referral");
        }
    }
}
