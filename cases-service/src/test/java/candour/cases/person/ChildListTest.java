package candour.cases.person;

import static candour.cases.person.Known.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The list, page by page; each test has an authority of its own. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChildListTest {

    @Test
    void the_pages_hold_every_child_once_newest_first() {
        var worker = Person.of("pia", "Pia Marsden", "social-worker").at("E06999011");
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.addFirst(Known.by(worker).id());
        }

        var first = page(worker, "?limit=2");
        var second = page(worker, "?limit=2&after=" + first.path("next"));
        var third = page(worker, "?limit=2&after=" + second.path("next"));

        var seen = new ArrayList<String>();
        List.of(first, second, third).forEach(page -> seen.addAll(page.path("items.id")));
        assertThat(seen).isEqualTo(made);
        assertThat(third.<String>path("next")).isNull();
    }

    @Test
    void a_child_is_listed_under_the_name_it_is_known_by() {
        var worker = Person.of("pim", "Pim Marsden", "social-worker").at("E06999012");
        Known.by(worker);

        var listed = page(worker, "");

        listed.then()
                .body("items[0].givenName", is("Rowan"))
                .body("items[0].familyName", is("Tidewell"))
                .body("items[0].bornOn", is("2017-03-09"));
    }

    @Test
    void an_authority_without_children_has_an_empty_list() {
        var worker = Person.of("pol", "Pol Marsden", "social-worker").at("E06999013");

        page(worker, "")
                .then()
                .statusCode(200)
                .body("items", is(List.of()))
                .body("$", org.hamcrest.Matchers.aMapWithSize(1));
    }

    @Test
    void a_page_of_none_or_of_too_many_is_refused() {
        var worker = Person.of("pat", "Pat Marsden", "social-worker").at("E06999014");

        page(worker, "?limit=0").then().statusCode(422);
        page(worker, "?limit=101").then().statusCode(422);
        page(worker, "?limit=many").then().statusCode(404);
    }

    @Test
    void a_cursor_that_is_not_ours_is_malformed() {
        var worker = Person.of("pru", "Pru Marsden", "social-worker").at("E06999015");

        page(worker, "?after=nonsense!").then().statusCode(400);
        page(worker, "?after=bm90LWEtdXVpZA").then().statusCode(400);
    }

    private static Response page(Person person, String query) {
        return as(person).when().get("/children" + query);
    }
}
