package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.story.DemoStory;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a press office says of a report is laid beside it, by anybody, and stays there. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementJourneyTest {

    private static final String RELEASE =
            "The council welcomes this report. Inspectors praised the “energetic leadership"
                    + " that staff welcome”, and we will build on it.";

    private final Candour candour;

    StatementJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @BeforeAll
    static void a_report_was_published(Candour candour) {
        new DemoStory(candour.suite().gateway(), LocalDate.of(2026, 7, 1)).tell();
    }

    @Test
    void anybody_sees_praise_in_the_paragraph_that_says_the_opposite() {
        try (var anybody = candour.visitor()) {
            anybody.goTo(report()).follow("Check a statement about it");

            anybody.write("Words of the statement", RELEASE).press("Check the statement");

            anybody.sees("Needs its context").sees("Central finding").sees("Absent");
            var shown = anybody.page().locator("blockquote").first();
            assertThat(shown.innerText())
                    .startsWith("Despite energetic leadership")
                    .endsWith("progress back.");
            assertThat(shown.locator("mark").innerText()).isEqualTo("energetic leadership that staff welcome");
        }
    }

    @Test
    void words_that_are_not_there_are_told_so_without_javascript() {
        try (var anybody = candour.visitorWithoutJavaScript()) {
            anybody.goTo(report() + "/statement-check")
                    .write("Words of the statement", "The report praises our “energetic, welcome leadership” in full.")
                    .press("Check the statement");

            anybody.sees("Not in the report");
        }
    }

    @Test
    void a_press_office_issues_what_it_likes_and_the_omission_stays_beside_it() {
        String statement;
        try (var officer = candour.visitor(Account.OFFICER)) {
            officer.goTo(report().replace("/reports/", "/statements?report=")).press("Register a statement");
            officer.write("Which body issues it?", "Northbridge City Council press office")
                    .write("Headline", "Council welcomes report")
                    .write("Words of the statement", RELEASE)
                    .press("Register the statement");
            statement = officer.path();
            officer.press("Check beside the report").press("Check beside the report");
            officer.press("Issue");
            officer.page().getByLabel("Day").fill("2");
            officer.page().getByLabel("Month").fill("7");
            officer.page().getByLabel("Year").fill("2026");

            officer.press("Issue");
        }
        try (var anybody = candour.visitor()) {
            anybody.goTo(statement).sees("Issued").sees("Absent").sees("Needs its context");
            anybody.goTo("/statements").sees("Council welcomes report");
        }
    }

    @Test
    void promises_and_capacity_have_a_page_before_anything_is_known() {
        try (var anybody = candour.visitor()) {
            anybody.goTo("/authorities/E06999001/improvement").sees("Promises and change");

            anybody.follow("Capacity of the workforce");

            anybody.sees("No figure about this workforce is on record here");
        }
    }

    private String report() {
        try (var anybody = candour.visitor()) {
            return anybody.goTo("/reports").followAbout("Northbridge").path();
        }
    }
}
