package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.Told.as;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenario 20: scrutiny and the inspectorate found the same, says a person by name, with both texts to read. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConcordanceScenarioTest {

    @Test
    void s20_two_findings_are_linked_by_a_named_person_with_both_texts_and_their_digests() {
        var told = Scrutinised.received();
        var published = published();

        link(told, published, SCRUTINY).then().statusCode(201);

        of(told).then()
                .body("sentence", is("1 of 2 corroborated"))
                .body("findings[0].text", is("Front-line services are not fit for purpose."))
                .body("findings[0].links[0].text", is(Inspected.PARAGRAPHS.get(1)))
                .body("findings[0].links[0].sha256", is(published.sha256(LEAD, "2")))
                .body("findings[0].links[0].linkedBy", is("Sal Whitcombe"))
                .body("findings[1].links", hasSize(0));
    }

    @Test
    void nothing_is_corroborated_until_a_person_says_so() {
        var told = Scrutinised.received();
        published();

        of(told).then().body("sentence", is("0 of 2 corroborated"));
    }

    @Test
    void the_same_pair_is_linked_once() {
        var told = Scrutinised.received();
        var published = published();
        link(told, published, SCRUTINY);

        var again = link(told, published, SCRUTINY);

        again.then().statusCode(409).body("type", is("/problems/already-there"));
    }

    @Test
    void what_is_not_published_cannot_be_linked_and_is_not_told() {
        var told = Scrutinised.received();
        var draft = Inspected.issued();

        var refused = link(told, draft, SCRUTINY);

        refused.then().statusCode(422).body("errors[0].pointer", is("/finding"));
    }

    @Test
    void a_withdrawn_link_stays_to_be_seen_and_counts_no_more() {
        var told = Scrutinised.received();
        var link = link(told, published(), SCRUTINY);
        String id = link.path("findings[0].links[0].id");
        String etag = link.path("findings[0].links[0].etag");

        as(SCRUTINY)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("reason", "They are about different teams."))
                .post(
                        "/concordances/{report}/links/{link}/withdrawal",
                        told.report().id(),
                        id)
                .then()
                .statusCode(200);

        of(told).then()
                .body("sentence", is("0 of 2 corroborated"))
                .body("findings[0].links[0].withdrawal.reason", is("They are about different teams."));
    }

    private static Told published() {
        var told = Inspected.issued().step(DIRECTOR, "nil-return");
        return Finish.published(told);
    }

    private static Response of(Scrutinised told) {
        return as(null).get("/concordances/{report}", told.report().id());
    }

    private static Response link(Scrutinised told, Told inspection, Person by) {
        String finding = told.report().read(null).path("findings[0].id");
        return Kept.tryMake(
                by,
                "/concordances/" + told.report().id(),
                Map.of("finding", finding, "inspection", inspection.id(), "part", inspection.part("2")));
    }
}
