package candour.journeys;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authority puts on record what is wrong, what it counts and what it counted; nobody takes a tick for a change. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromisesJourneyTest {
    private static final String NORTHBRIDGE = "/authorities/E06999001";

    /** The suite keeps what an earlier run put on record. */
    private static final String SUPERVISION =
            "Supervision " + UUID.randomUUID().toString().substring(0, 8);

    private final Candour candour;

    PromisesJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void a_weakness_a_measure_and_a_value_by_team_are_put_on_record_and_a_met_target_closes_nothing() {
        try (var director = candour.visitor(Account.DIRECTOR);
                var lead = candour.visitor(Account.LEAD)) {
            director.goTo(NORTHBRIDGE + "/improvement")
                    .press("Record a weakness")
                    .write("What is it, in a few words?", SUPERVISION)
                    .write("What does the report say?", "Supervision is not regular, and its records are thin.")
                    .write("Which report, and where in it?", "Report of June 2026, paragraph 14");
            Days.fill(director.page(), "foundOn", "", "6", "2026");
            director.press("Put it on record").sees("Nothing measures it yet").sees("Identified");
            String weakness = director.path();

            measures(director);
            director.goTo(NORTHBRIDGE + "/improvement")
                    .sees("90 % against a target of 75 %: met")
                    .sees("North: 90 %");
            director.goTo(weakness)
                    .sees("Identified")
                    .follow("Plan for it")
                    .write("What was planned, done or seen?", "Managers hold supervision each fortnight.")
                    .press("Plan for it")
                    .sees("The weakness is now: Planned for");
            lead.goTo(weakness).sees("Managers hold supervision each fortnight.");
        }
    }

    private static void measures(Visitor director) {
        director.goTo(NORTHBRIDGE + "/improvement")
                .press("Define a measure")
                .write("What is it called?", SUPERVISION + " held in time")
                .write("Definition", "Supervision held within 14 days of the one before")
                .write("What is counted?", "Supervision held in time")
                .write("Out of what?", "All supervision due in the period")
                .choose("Higher is better")
                .write("Target (optional)", "75")
                .choose("Yes, and it will be")
                .tick(SUPERVISION)
                .press("Define it")
                .sees("The measure is defined");
        values(director, "", "90");
        values(director, "North", "90");
    }

    private static void values(Visitor director, String team, String value) {
        director.goTo(NORTHBRIDGE + "/improvement").followAbout(SUPERVISION + " held in time");
        Days.fill(director.page(), "periodFrom", "1", "7", "2026");
        Days.fill(director.page(), "periodTo", "30", "9", "2026");
        director.write("Team (optional)", team)
                .write("Value, in %", value)
                .write("Where does the value stand?", "Scorecard of October 2026")
                .press("Put it on record")
                .sees("The value is on record");
    }

    @Test
    void a_figure_a_claim_and_its_reckoning_and_the_end_of_an_office_are_put_on_record() {
        try (var director = candour.visitor(Account.DIRECTOR)) {
            director.goTo(NORTHBRIDGE + "/capacity")
                    .press("Record a figure")
                    .selectLike("Figure", "Vacancy rate")
                    .write("Value, or the least it can be", "20")
                    .write("Where does it stand?", "Return of September 2026");
            Days.fill(director.page(), "period", "", "9", "2026");
            director.press("Put it on record").sees("The figure is on record").sees("Vacancy rate");

            claims(director);
            endsAnOffice(director);
        }
    }

    private static void claims(Visitor director) {
        director.goTo(NORTHBRIDGE + "/claims")
                .press("Record a claim")
                .write("What was said?", "There is a 40 per cent gap between what we spend and what we get.")
                .write("Which office or outlet said it?", "Leader of a group on the council")
                .write("Where can it be looked up?", "Council meeting, 3 September 2026")
                .write("Number claimed (optional)", "40")
                .write("Unit of the number (optional)", "%");
        Days.fill(director.page(), "saidOn", "3", "9", "2026");
        director.press("Record the claim")
                .sees("Nobody has tried to reproduce it")
                .followAbout("Try to reproduce it")
                .choose("No, it does not follow, or an input is missing")
                .write(
                        "How did you try?",
                        "Spend and productive days are on record nowhere, so the gap of money is unknown.")
                .press("Put it on record")
                .sees("The attempt is on record")
                .sees("Not reproducible");
    }

    private static void endsAnOffice(Visitor director) {
        director.goTo(NORTHBRIDGE + "/offices")
                .press("Put an office on record")
                .write("Name of the person", "Ottoline Merrow")
                .choose("Scrutiny member")
                .write("Which body does it belong to?", "Scrutiny committee");
        Days.fill(director.page(), "from", "", "5", "2025");
        director.press("Put it on record").sees("Ottoline Merrow").followAbout("scrutiny member, Ottoline Merrow");
        Days.fill(director.page(), "on", "", "5", "2026");
        director.press("Put it on record")
                .sees("until when Ottoline Merrow held it")
                .sees("May 2026");
    }
}
