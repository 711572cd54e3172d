package candour.gateway.pages.reports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithPublishedReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicPagesTest {

    private static final String REPORT = "/reports/" + PublishedReportStub.PUBLISHED;

    @Test
    void anyone_finds_the_published_reports() {
        page("/reports", 200)
                .body(containsString("href=\"" + REPORT + "\""))
                .body(containsString("Published 25 November 2010."))
                .body(containsString(
                        "Replays a published report of Westhaven Council; not a report on this authority."));
    }

    @Test
    void the_next_page_keeps_the_filter() {
        page("/reports?authority=E06999001", 200)
                .body(containsString("/reports?authority=E06999001&amp;after=cursor%262"))
                .body(containsString("<option value=\"E06999001\" selected>"));
    }

    @Test
    void a_grade_stands_with_its_strand_and_its_meaning() {
        page(REPORT, 200)
                .body(stringContainsInOrder(
                        "Safeguarding</span>",
                        "<strong>Inadequate (grade 4)</strong>, a service that does not meet minimum requirements",
                        "Looked after children</span>",
                        "<strong>Adequate (grade 3)</strong>, a service that only meets minimum requirements"))
                .body(containsString("<strong>Not judged</strong>: The records were not available"));
    }

    @Test
    void a_corrected_report_says_so_at_its_head_and_keeps_the_text_before() {
        page(REPORT, 200)
                .body(stringContainsInOrder(
                        "Corrected on 2 August 2010.", "Two figures in paragraph 3 were transposed.", "Paragraph 3"))
                .body(containsString("href=\"" + REPORT + "/publications/7\""));
        page(REPORT + "/publications/7", 200).body(containsString("has been corrected since"));
    }

    @Test
    void a_report_that_was_held_says_by_whom_and_that_it_was_not_the_council() {
        page(REPORT, 200)
                .body(stringContainsInOrder(
                        "The council did not hold this one back.",
                        "Reports about whole authorities are not published before an election.",
                        "the inspectorate, not the council"));
    }

    @Test
    void what_the_statement_of_action_leaves_out_or_that_it_has_not_come_is_told() {
        page(REPORT, 200).body(containsString("it is due by the end of 25 October 2010"));
    }

    @Test
    void a_withdrawn_report_is_gone_but_not_in_silence() {
        page("/reports/" + PublishedReportStub.WITHDRAWN, 410)
                .body(stringContainsInOrder("was withdrawn", "The report names a child.", "aaaaaaaa"));
    }

    @Test
    void each_paragraph_has_an_address_and_says_what_became_of_it() {
        page(REPORT, 200)
                .body(containsString("id=\"p2\""))
                .body(stringContainsInOrder("id=\"p1\"", "id=\"p1-2\""))
                .body(containsString("Changed since the draft<span class=\"govuk-visually-hidden\">: paragraph 2"))
                .body(containsString(
                        "Change asked for, not changed<span class=\"govuk-visually-hidden\">: paragraph 1"));
    }

    @Test
    void a_duty_that_is_not_done_in_time_is_late() {
        page(REPORT, 200)
                .body(stringContainsInOrder("By the end of 5 October 2010.", "Not recorded as done yet.", ">Late<"));
    }

    @Test
    void markup_in_a_report_is_text() {
        page(REPORT, 200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; {inject:shell.csrf}"))
                .body(not(containsString("<script>alert")));
    }

    @Test
    void the_public_journal_names_offices_only() {
        page(REPORT, 200).body(containsString("by the moderator")).body(not(containsString("A Name Never Shown")));
    }

    @Test
    void a_refused_request_is_shown_with_the_text_it_left_alone() {
        page(REPORT + "/changes", 200)
                .body(
                        containsString(
                                "Asked and refused. The text is byte for byte the same in the draft and in the published report."))
                .body(containsString("Tone is never a cause for a change."))
                .body(containsString("&lt;b&gt;Please&lt;/b&gt;"));
    }

    @Test
    void a_change_is_shown_word_by_word_with_its_cause() {
        page(REPORT + "/changes", 200)
                .body(stringContainsInOrder("[removed: </span>58", "[added: </span>61", "Fact corrected"))
                .body(containsString("Confirmed by a second person, the moderator."));
    }

    @Test
    void what_verifies_is_said_with_what_was_checked() {
        page(REPORT + "/verify", 200)
                .body(containsString("govuk-tag--green\">Verified<"))
                .body(containsString("41 entries are in the tree of 96 entries"))
                .body(containsString(
                        "/api/inspections/inspections/" + PublishedReportStub.PUBLISHED + "/disclosure-pack"));
    }

    @Test
    void what_does_not_verify_is_said_plainly() {
        page("/reports/" + PublishedReportStub.BROKEN + "/verify", 200)
                .body(containsString("govuk-tag--red\">Not verified<"))
                .body(containsString("Paragraph 2 of the published report is not the text on record."))
                .body(not(containsString("Checkpoint")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/changes", "/verify"})
    void before_publication_there_is_nothing_for_anybody(String page) {
        page("/reports/" + PublishedReportStub.UNPUBLISHED + page, 404);
    }

    @Test
    void a_report_that_never_was_is_not_found() {
        page("/reports/none", 404);
    }

    private static ValidatableResponse page(String path, int status) {
        return given().accept("text/html")
                .urlEncodingEnabled(false)
                .when()
                .get(path)
                .then()
                .statusCode(status);
    }
}
