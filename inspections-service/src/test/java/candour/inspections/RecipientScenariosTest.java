package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.People.SECOND_OFFICER;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Invariant 10 on the authority's side: the draft is its director's and the named officers', each read on record. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecipientScenariosTest {

    @Inject
    Ledger ledger;

    @Test
    void an_officer_who_was_not_named_does_not_find_the_draft() {
        var told = Named.recipient(Inspected.issued(), OFFICER);

        var refused = told.report(SECOND_OFFICER);

        refused.then().statusCode(404).body("type", is("/problems/not-found"));
        told.get(SECOND_OFFICER, "/inspections/{id}/representations").then().statusCode(404);
        told.get(SECOND_OFFICER, "/inspections/{id}/recipients").then().statusCode(404);
    }

    @Test
    void a_named_officer_reads_the_draft_and_the_read_is_on_record() {
        var told = Named.recipient(Inspected.issued(), OFFICER);

        told.report(OFFICER).then().statusCode(200);

        assertThat(ledger.history("inspection", told.id()))
                .filteredOn(entry -> entry.kind().equals("access.read"))
                .anyMatch(entry -> entry.actor().subject().equals(OFFICER.subject()));
    }

    @Test
    void the_director_is_always_a_recipient() {
        var told = Inspected.issued();

        told.report(DIRECTOR).then().statusCode(200);

        told.get(DIRECTOR, "/inspections/{id}/recipients")
                .then()
                .body("always", is("director of children's services"))
                .body("items", hasSize(0));
    }

    @Test
    void an_officer_may_be_named_before_the_draft_is_issued_and_reads_it_only_then() {
        var told = Named.recipient(Inspected.drafted(), OFFICER);
        told.report(OFFICER).then().statusCode(404);

        told.step(LEAD, "moderation-request").step(People.MODERATOR, "draft-issue");

        told.report(OFFICER).then().statusCode(200);
    }

    @Test
    void an_officer_taken_off_the_list_does_not_find_the_draft_any_more_and_both_sides_still_see_the_line() {
        var told = Named.recipient(Inspected.issued(), OFFICER);

        remove(told).then().statusCode(200);

        told.report(OFFICER).then().statusCode(404);
        for (var side : List.of(DIRECTOR, INSPECTOR)) {
            told.get(side, "/inspections/{id}/recipients").then().body("items[0].removedAt", notNullValue());
        }
    }

    @Test
    void somebody_of_another_authority_with_the_named_account_is_no_recipient() {
        var told = Named.recipient(Inspected.issued(), OFFICER);
        var elsewhere = Person.of(OFFICER.subject(), "Owen Pryce", "officer").at("E08000025");

        told.report(elsewhere).then().statusCode(404);
    }

    @Test
    void a_scrutiny_member_with_the_named_account_is_no_recipient() {
        var told = Inspected.issued();
        told.make(DIRECTOR, "recipients", Named.naming(SCRUTINY)).then().statusCode(201);

        told.report(SCRUTINY).then().statusCode(404);
    }

    @Test
    void an_officer_names_nobody() {
        var told = Named.recipient(Inspected.issued(), OFFICER);

        told.make(OFFICER, "recipients", Named.naming(SECOND_OFFICER)).then().statusCode(403);
    }

    @Test
    void the_director_of_another_authority_names_nobody_here() {
        var told = Inspected.issued();

        told.make(OTHER_DIRECTOR, "recipients", Named.naming(SECOND_OFFICER))
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_is_named_twice() {
        var told = Named.recipient(Inspected.issued(), OFFICER);

        told.make(DIRECTOR, "recipients", Named.naming(OFFICER)).then().statusCode(409);
    }

    @Test
    void after_publication_everybody_reads_the_report_and_nobody_is_named_any_more() {
        var told = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));

        told.report(SECOND_OFFICER).then().statusCode(200);
        told.make(DIRECTOR, "recipients", Named.naming(OFFICER)).then().statusCode(409);
    }

    @Test
    void the_director_of_another_authority_takes_no_step_in_a_published_inspection() {
        var told = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));

        told.tryStep(OTHER_DIRECTOR, "local-publication").then().statusCode(404);
    }

    private static io.restassured.response.Response remove(Told told) {
        String recipient = told.get(DIRECTOR, "/inspections/{id}/recipients").path("items[0].id");
        var path = "/inspections/{id}/recipients/{recipient}";
        var etag = as(DIRECTOR).get(path, told.id(), recipient).header("ETag");
        return as(DIRECTOR)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("reason", "Has left the service."))
                .post(path + "/removal", told.id(), recipient);
    }
}
