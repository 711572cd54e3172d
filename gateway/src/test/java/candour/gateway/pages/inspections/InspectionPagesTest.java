package candour.gateway.pages.inspections;

import static candour.gateway.pages.inspections.InspectionsStub.AUDIT;
import static candour.gateway.pages.inspections.InspectionsStub.CHANGE;
import static candour.gateway.pages.inspections.InspectionsStub.COMPLAINT;
import static candour.gateway.pages.inspections.InspectionsStub.CONTACT;
import static candour.gateway.pages.inspections.InspectionsStub.IMPORT;
import static candour.gateway.pages.inspections.InspectionsStub.INSPECTION;
import static candour.gateway.pages.inspections.InspectionsStub.NOTE;
import static candour.gateway.pages.inspections.InspectionsStub.PARAGRAPH;
import static candour.gateway.pages.inspections.InspectionsStub.RECIPIENT;
import static candour.gateway.pages.inspections.InspectionsStub.REPRESENTATION;
import static candour.gateway.pages.inspections.InspectionsStub.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(InspectionsStub.Profile.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InspectionPagesTest {

    private static final String ROOT = "/inspections/" + INSPECTION;
    private static final String ONE = ROOT + "/representations/" + REPRESENTATION;
    private static final Pattern POSTED = Pattern.compile("<form method=\"post\"[^>]*>\\s*<input[^>]*name=\"csrf\"");
    private static final Pattern HOSTILE = Pattern.compile("<script>alert|<img src=x|<i>children|<b>caseloads");

    private static InspectionsStub service;

    private Visitor inspector;

    static Stream<String> pages() {
        return Stream.concat(
                forms(),
                Stream.of(
                        "/inspections",
                        ROOT,
                        ROOT + "/report",
                        ROOT + "/representations",
                        ONE,
                        ROOT + "/differences",
                        ROOT + "/contacts",
                        ROOT + "/notes",
                        ROOT + "/evidence",
                        ROOT + "/samples",
                        ROOT + "/referrals",
                        ROOT + "/complaints",
                        ROOT + "/complaints/" + COMPLAINT,
                        "/timescales"));
    }

    static Stream<String> forms() {
        return Stream.of(
                "/inspections/imports/new",
                "/inspections/imports/" + IMPORT,
                ROOT + "/steps/final-signing",
                ROOT + "/report/paragraphs/" + PARAGRAPH + "/edit",
                ROOT + "/report/judgements/SAFEGUARDING_CAPACITY/edit",
                ROOT + "/report/improvements/0199a000-0000-7000-8000-000000000009/edit",
                ROOT + "/representations/new?part=paragraph:" + PARAGRAPH,
                ONE + "/edit",
                ONE + "/submission",
                ONE + "/withdrawal",
                ONE + "/recategorisation",
                ONE + "/determination",
                ONE + "/evidence/new",
                ROOT + "/differences/cause?part=paragraph:" + PARAGRAPH,
                ROOT + "/differences/changes/" + CHANGE + "/confirmation",
                ROOT + "/contacts/new",
                ROOT + "/notes/new",
                ROOT + "/notes/" + NOTE,
                ROOT + "/samples/new",
                ROOT + "/samples/" + SAMPLE,
                ROOT + "/samples/" + SAMPLE + "/replacement?case=3f0c9a52-6d3e-4f0b-9a1d-5b7f2c1e8d44",
                ROOT + "/samples/" + SAMPLE + "/audits/new",
                ROOT + "/samples/" + SAMPLE + "/audits/" + AUDIT,
                ROOT + "/referrals/" + AUDIT,
                ROOT + "/contacts/" + CONTACT + "/answer",
                ONE + "/acknowledgement",
                ONE + "/consideration",
                ONE + "/notification",
                ROOT + "/complaints/new?representation=" + REPRESENTATION,
                ROOT + "/complaints/" + COMPLAINT + "/upholding",
                ROOT + "/complaints/" + COMPLAINT + "/withdrawal",
                ROOT + "/recipients",
                ROOT + "/recipients/" + RECIPIENT + "/removal",
                "/timescales/amendments/new?timescale=DRAFT_DUE");
    }

    @BeforeAll
    static void start_the_service() {
        service = InspectionsStub.started();
    }

    @AfterAll
    static void stop_the_service() {
        service.stop();
    }

    @BeforeEach
    void sign_in() {
        InspectionsStub.forget();
        inspector = Visitor.signedInAs("ines", "inspector");
    }

    private String html(String page) {
        return inspector
                .request()
                .accept("text/html")
                .when()
                .get(page)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_one_heading_and_shows_others_words_as_words(String page) {
        var html = html(page);

        assertThat(html.split("<h1[ >]", -1)).as("parts around h1").hasSize(2);
        assertThat(HOSTILE.matcher(html).find()).as("text taken for markup").isFalse();
        assertThat(html).doesNotContain("NOT_FOUND", "style=\"", "onclick=");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_works_without_scripts_and_carries_its_token(String page) {
        var html = html(page);

        assertThat(POSTED.matcher(html).find()).isTrue();
        assertThat(html).contains("<button type=\"submit\"");
    }
}
