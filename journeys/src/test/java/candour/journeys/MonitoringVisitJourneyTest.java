package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A first monitoring visit hangs on its inspection; its letter goes to the authority and is not published. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MonitoringVisitJourneyTest {
    private static final String LETTER = "Managers now read case files each week, and the quality of plans is rising.";

    private final Candour candour;

    MonitoringVisitJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void the_first_letter_is_closed_with_its_authority_and_nobody_is_asked_to_publish_it() {
        String parent = "/inspections/" + candour.rehearsal().published();
        try (var lead = candour.visitor(Account.LEAD);
                var moderator = candour.visitor(Account.MODERATOR);
                var director = candour.visitor(Account.DIRECTOR);
                var anybody = candour.visitor()) {
            String visit = plans(lead, parent);
            lead.goTo(parent).sees("Monitoring visit");
            writes(lead, visit);
            new FinalText(lead, moderator, director).goesOut(visit);

            lead.goTo(visit).sees("Close without publication");
            assertThat(lead.isOffered("Publish")).isFalse();
            Steps.take(lead, visit, "Close without publication");

            director.goTo(visit + "/report").sees(LETTER);
            anybody.goTo(Addresses.published(visit)).sees("not found").doesNotSee(LETTER);
        }
    }

    private static String plans(Visitor lead, String parent) {
        lead.goTo(parent)
                .follow("Plan a visit")
                .sees("It gives no grades")
                .selectLike("Framework", "without overall effectiveness")
                .choose("Monitoring visit");
        Days.fill(lead.page(), "fieldworkFrom", "8", "9", "2026");
        Days.fill(lead.page(), "fieldworkTo", "9", "9", "2026");
        lead.press("Plan it").sees("The inspection is planned");
        return lead.path();
    }

    private static void writes(Visitor lead, String visit) {
        for (var step : List.of("Notify the authority", "Start fieldwork", "End fieldwork", "Begin the draft")) {
            Steps.take(lead, visit, step);
        }
        new LeadInspector(lead).adds(visit, LETTER);
    }
}
