package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Published reports are sent by a page, and everybody finds, reads, counts and takes away what is in them. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchiveJourneyTest {
    private static final String PORTSMOUTH = "Portsmouth";

    private final Candour candour;

    private Path[] files;
    private String batch;

    ArchiveJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @BeforeAll
    void reports_are_sent_by_a_page(@TempDir Path folder) throws IOException {
        files = new Path[] {
            PublishedPdf.SHORT.file(),
            PublishedPdf.SINGLE_INSPECTION.file(),
            Files.writeString(folder.resolve("moved.pdf"), "<!DOCTYPE html><html></html>"),
            Files.createFile(folder.resolve("empty.pdf"))
        };
        try (var lead = candour.visitor(Account.LEAD)) {
            lead.goTo("/reports").follow("Import published reports");
            lead.write("Which reports are these?", "Two of many")
                    .tick("All of these reports have been published")
                    .press("Begin")
                    .attach("Choose reports", files)
                    .press("Send")
                    .awaits("4 of 4 files were sent");
            batch = lead.path();
            lead.sees("moved.pdf").sees("it is a web page (HTML)").sees("The file is empty.");
        }
    }

    @Test
    void the_same_files_chosen_again_are_not_sent_again() {
        try (var lead = candour.visitor(Account.LEAD)) {
            lead.goTo(batch).attach("Choose reports", files).press("Send");

            lead.awaits("4 of 4 files were sent, 4 of them before");
        }
    }

    @Test
    void without_javascript_the_form_says_how_much_it_takes_and_takes_it() {
        try (var lead = candour.visitorWithoutJavaScript().signedInAs(Account.LEAD)) {
            lead.goTo("/reports/imports")
                    .write("Which reports are these?", "Once more")
                    .tick("All of these reports have been published")
                    .press("Begin")
                    .sees("up to 25 MB together");

            lead.attach("Choose reports", files).press("Send");

            lead.sees("4 files were sent").sees("There before").sees("The file is empty.");
        }
    }

    @Test
    void a_paragraph_is_found_by_its_words_and_read_between_its_neighbours() {
        try (var anybody = candour.visitor()) {
            anybody.goTo("/reports").follow("Search the text of all reports");
            anybody.write("Words to look for", "children")
                    .selectLike("Authority", PORTSMOUTH)
                    .press("Search");
            assertThat(anybody.page().locator("mark").first().innerText()).containsIgnoringCase("child");

            anybody.followAbout("Read it between its neighbours");

            var found = anybody.page().locator(":target");
            assertThat(found.innerText()).containsIgnoringCase("child");
            assertThat(anybody.page().locator(".candour-paragraph").count()).isGreaterThan(3);
        }
    }

    @Test
    void an_authority_has_its_judgements_as_picture_and_table_and_leads_to_all_that_is_about_it() {
        try (var anybody = candour.visitor()) {
            anybody.goTo("/authorities").followAbout(PORTSMOUTH).sees("Judgements over the years");
            assertThat(anybody.page().locator("svg").count()).isPositive();
            assertThat(anybody.page().locator("table").count()).isPositive();

            anybody.follow("Oversight").sees("Oversight of " + PORTSMOUTH);
            anybody.follow(PORTSMOUTH).follow("Capacity of the workforce").sees("Capacity");
            anybody.follow(PORTSMOUTH).follow("Promises and change").sees("Weaknesses");
        }
    }

    @Test
    void the_counts_of_the_nation_lead_to_the_data_they_are_made_from() {
        try (var anybody = candour.visitor()) {
            anybody.goTo("/national").sees("All of England").sees("By region");

            anybody.sees("All published judgements (CSV)").sees("All published judgements (JSON)");
        }
        var rows = candour.nobody()
                .get("/api/inspections/open-data/judgements.csv")
                .expect(200);
        assertThat(rows.text().lines().filter(row -> row.contains(PORTSMOUTH))).isNotEmpty();
        var json = candour.nobody()
                .get("/api/inspections/open-data/judgements.json")
                .expect(200);
        assertThat(json.text()).contains(PORTSMOUTH);
    }

    @Test
    void words_of_an_unknown_report_are_found_and_laid_beside_it() {
        try (var anybody = candour.visitor()) {
            anybody.goTo("/reports/search?q=children").followAbout("Read it between its neighbours");
            var words = anybody.page().locator(":target p").first().innerText();
            anybody.goTo("/reports").follow("Find which report words are from");

            anybody.write("Words of the statement", "They said: “" + words + "”")
                    .press("Find the words");

            anybody.sees("Reports that hold the words").sees("1 quotation");
            anybody.pressAbout("Check the statement beside this report").sees("What the check found");
        }
    }
}
