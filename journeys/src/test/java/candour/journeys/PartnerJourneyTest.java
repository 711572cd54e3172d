package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner agency's program, with a token of its own and nobody behind it, reads what it may and nothing else. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartnerJourneyTest {
    private static final String INSPECTIONS = "/api/inspections/inspections";

    private final Candour candour;
    private final Caller partner;

    private String published;
    private String issued;
    private String asked;

    PartnerJourneyTest(Candour candour) {
        this.candour = candour;
        this.partner = candour.partner();
    }

    @BeforeAll
    void one_report_is_published_and_one_is_a_draft_with_a_representation() {
        published = candour.rehearsal().published();
        issued = candour.rehearsal().issued();
        asked = candour.caller(Account.DIRECTOR)
                .make(
                        Rehearsal.path(issued) + "/representations",
                        Map.of("part", part(), "whatIsWrong", "This is not so.", "category", "FACT"))
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    @Test
    void it_reads_a_published_report_and_its_change_register() {
        var report = partner.get(Rehearsal.path(published) + "/report");
        var register = partner.get(Rehearsal.path(published) + "/change-register");

        assertThat(report.expect(200).body().get("purpose").asText()).isEqualTo("FINAL");
        assertThat(register.status()).isEqualTo(200);
    }

    @Test
    void its_list_holds_what_is_published_and_no_draft() {
        var listed = partner.all(INSPECTIONS);

        assertThat(listed)
                .extracting(line -> line.get("id").asText())
                .contains(published)
                .doesNotContain(issued);
        assertThat(listed)
                .extracting(line -> line.get("state").asText())
                .isSubsetOf("PUBLISHED", "STATEMENT_DUE", "STATEMENT_RECEIVED", "CORRECTED", "CLOSED", "WITHDRAWN");
    }

    @Test
    void a_draft_and_what_was_asked_of_it_are_not_there_for_it() {
        var answers = List.of(
                partner.get(Rehearsal.path(issued)),
                partner.get(Rehearsal.path(issued) + "/report"),
                partner.get(Rehearsal.path(issued) + "/representations"),
                partner.get("/api/inspections/representations/" + asked),
                partner.get(Rehearsal.path(issued) + "/change-register"),
                partner.get(Rehearsal.path(issued) + "/disclosure-pack"));

        assertThat(answers).extracting(Answer::status).containsOnly(404);
    }

    @Test
    void what_a_role_is_needed_for_is_refused() {
        String draft = candour.rehearsal().read();
        var answers = List.of(
                partner.get("/api/inspections/report-imports/" + draft),
                partner.make(INSPECTIONS, Map.of("authority", "E06999001")),
                partner.make(
                        Rehearsal.path(published) + "/representations",
                        Map.of("part", part(), "whatIsWrong", "This is not so.", "category", "FACT")));

        assertThat(answers).extracting(Answer::status).containsOnly(403);
    }

    @Test
    void a_child_known_to_social_workers_is_not_there_for_it() {
        String child = candour.caller(Account.SOCIAL_WORKER)
                .make(
                        "/api/cases/children",
                        Map.of("givenName", "Robin", "familyName", "Example", "bornOn", "2019-03-04"))
                .expect(201)
                .body()
                .get("id")
                .asText();

        assertThat(partner.get("/api/cases/children/" + child).status()).isIn(403, 404);
        assertThat(partner.get("/api/cases/children").text()).doesNotContain(child);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/inspections/inspections/{id}", "/api/cases/children", "/api/reviews/reviews"})
    void the_published_contract_tells_it_what_there_is(String path) {
        var contract = candour.nobody().get("/openapi");

        assertThat(contract.expect(200).text().lines().map(String::strip)).contains(path + ":");
    }

    private String part() {
        return candour.rehearsal().paragraphs(issued).getFirst().get("part").asText();
    }
}
