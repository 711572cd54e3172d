package candour.journeys;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A joint targeted area inspection is planned together with other inspectorates, and says with whom. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JointInspectionJourneyTest {
    private final Candour candour;

    JointInspectionJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void a_joint_inspection_is_planned_with_its_partners_and_not_without() {
        try (var lead = candour.visitor(Account.LEAD);
                var director = candour.visitor(Account.DIRECTOR)) {
            lead.goTo("/inspections")
                    .press("Plan an inspection")
                    .selectLike("Authority", "Northbridge")
                    .selectLike("Framework", "without overall effectiveness")
                    .choose("Joint targeted area inspection");
            Days.fill(lead.page(), "fieldworkFrom", "2", "11", "2026");
            Days.fill(lead.page(), "fieldworkTo", "13", "11", "2026");
            lead.press("Plan it").sees("There is a problem");

            lead.tick("Care Quality Commission")
                    .tick("His Majesty's Inspectorate of Probation")
                    .press("Plan it")
                    .sees("The inspection is planned")
                    .sees("Joint targeted area inspection")
                    .sees("Care Quality Commission")
                    .sees("His Majesty's Inspectorate of Probation");
            String inspection = lead.path();

            director.goTo(inspection).sees("not found");
            Steps.take(lead, inspection, "Notify the authority");
            director.goTo(inspection).sees("Care Quality Commission");
        }
    }
}
