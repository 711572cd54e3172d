package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.People.PARTNER;
import static candour.inspections.People.SCRUTINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Scenario 13: a draft does not exist for those it is not for; that they asked is on record. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftScenariosTest {

    @Inject
    Ledger ledger;

    @Test
    void s13_a_draft_is_not_there_for_scrutiny_a_partner_or_the_public_and_each_attempt_is_on_record() {
        var told = Inspected.issued();

        for (var person : Arrays.asList(SCRUTINY, PARTNER, (Person) null)) {
            told.report(person).then().statusCode(404).body("type", is("/problems/not-found"));
        }

        assertThat(ledger.history("inspection", told.id()))
                .filteredOn(entry -> entry.kind().equals("access.refused"))
                .hasSize(3);
    }

    @Test
    void s13_the_same_callers_read_it_after_publication() {
        var told = Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));

        for (var person : Arrays.asList(SCRUTINY, PARTNER, (Person) null)) {
            told.report(person).then().statusCode(200).body("purpose", is("FINAL"));
        }
    }

    @Test
    void a_draft_is_not_there_for_the_authority_until_it_is_issued() {
        var told = Inspected.drafted();

        told.report(DIRECTOR).then().statusCode(404);
    }

    @Test
    void a_draft_is_not_there_for_the_director_of_another_authority() {
        var told = Inspected.issued();

        told.report(OTHER_DIRECTOR).then().statusCode(404);
    }

    @Test
    void what_is_not_there_and_what_is_not_yours_to_know_are_refused_alike() {
        var told = Inspected.issued();
        var missing = new Told("0199a000-0000-7000-8000-000000000000");

        var hidden = told.report(SCRUTINY).then().extract().jsonPath();
        var nothing = missing.report(SCRUTINY).then().extract().jsonPath();

        assertThat(hidden.<String>get("detail")).isEqualTo(nothing.<String>get("detail"));
        assertThat(hidden.getMap("").keySet()).isEqualTo(nothing.getMap("").keySet());
    }

    @Test
    void every_read_of_the_draft_by_the_authority_is_on_record() {
        var told = Inspected.issued();

        told.report(DIRECTOR).then().statusCode(200);

        assertThat(ledger.history("inspection", told.id()))
                .filteredOn(entry -> entry.kind().equals("access.read"))
                .anyMatch(entry -> entry.actor().subject().equals(DIRECTOR.subject()));
    }

    @Test
    void the_list_shows_nobody_what_a_get_would_refuse() {
        var told = Inspected.issued();

        var listed = Told.as(SCRUTINY).get("/inspections?limit=100");

        assertThat(listed.<java.util.List<String>>path("items.id")).doesNotContain(told.id());
    }
}
