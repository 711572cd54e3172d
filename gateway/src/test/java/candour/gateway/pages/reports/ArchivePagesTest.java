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

/** The public pages of everything published. */
@QuarkusTest
@TestProfile(WithPublishedReport.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchivePagesTest {

    @Test
    void an_imported_report_has_its_grades_with_reasons_and_its_text_with_pages() {
        page("/reports/" + PublishedReportStub.IMPORTED)
                .body(containsString("read from its published PDF"))
                .body(stringContainsInOrder(
                        "<strong>Good (grade 2)</strong>", "<strong>Not read</strong>: No grade was found"))
                .body(stringContainsInOrder("<strong>At once:</strong> The timeliness", "Page 3 of the PDF"));
    }

    @Test
    void found_words_are_marked_and_text_is_never_markup() {
        page("/reports/search?q=children")
                .body(containsString("<mark class=\"candour-found\">Children</mark> &lt;in&gt; care are well "))
                .body(containsString("Children in care (Children&#39;s services): <strong>Good</strong>"))
                .body(containsString("/reports/search?q=children&amp;after=cursor%262"));
    }

    @Test
    void an_authority_has_a_lane_for_each_judgement_and_says_how_it_stands_to_the_inspection_before() {
        page("/authorities/E06999001")
                .body(containsString("Capacity for improvement (Safeguarding)</text>"))
                .body(containsString(
                        "<strong>Inadequate (grade 4)</strong>, a service that does not meet minimum requirements"))
                .body(containsString("<strong>Down</strong> from Adequate (1 March 2012)"))
                .body(containsString("Published 29 working days after fieldwork ended."))
                .body(containsString(
                        "How long publication took is not known: A date of the report could not be read."));
    }

    @Test
    void national_figures_are_of_one_framework_and_lead_to_the_data() {
        page("/national")
                .body(containsString("grades are counted and never averaged"))
                .body(stringContainsInOrder("By region", "London", ">3</td>", ">2</td>"))
                .body(containsString("it does not show why"))
                .body(containsString("href=\"/api/inspections/open-data/judgements.csv\""))
                .body(not(containsString("verage grade")));
    }

    private static ValidatableResponse page(String path) {
        return given().when().get(path).then().statusCode(200);
    }
}
