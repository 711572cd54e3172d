package candour.inspections.authority;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import candour.conventions.trial.Suite;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Suite.class,
        initArgs = @ResourceArg(name = "service", value = "inspections"),
        restrictToAnnotatedClass = false)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorityResourceTest {

    private static final String BIRMINGHAM = "E08000025";
    private static final int ALL = 157;

    @Inject
    Authorities authorities;

    @Inject
    RegisterLoader loader;

    @Test
    void the_pages_hold_each_authority_once_and_the_last_has_no_next() {
        var codes = allCodes();

        assertThat(codes).hasSize(ALL).doesNotHaveDuplicates().contains(BIRMINGHAM, "E06999001");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        given().queryParam("after", "bm9wZQ")
                .when()
                .get("/authorities")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/malformed"));
    }

    @Test
    void a_page_of_more_than_a_hundred_is_refused() {
        given().queryParam("limit", 101).when().get("/authorities").then().statusCode(422);
    }

    @Test
    void anybody_reads_an_authority() {
        when().get("/authorities/{onsCode}", BIRMINGHAM)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body(
                        "name", is("Birmingham"),
                        "laCode", is("330"),
                        "urn", is("80429"),
                        "type", is("Metropolitan District"),
                        "validTo", nullValue(),
                        "demo", is(false));
    }

    @Test
    void the_fictional_authority_says_that_it_is_made_up() {
        when().get("/authorities/E06999001")
                .then()
                .statusCode(200)
                .body("name", is("Northbridge City Council"), "demo", is(true));
    }

    @Test
    void an_authority_that_replaced_another_one_names_it() {
        when().get("/authorities/E06000063").then().body("validFrom", is("2023-04-01"), "predecessor", is("E10000006"));
    }

    @Test
    void an_unknown_code_is_not_found() {
        when().get("/authorities/E99999999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-found"));
    }

    @Test
    void an_authority_is_found_by_the_name_a_report_prints() {
        assertThat(authorities.named("Birmingham City Council"))
                .map(Authority::onsCode)
                .contains(BIRMINGHAM);
    }

    @Test
    void several_replicas_starting_at_once_change_nothing() throws Exception {
        var starts = new ArrayList<Future<?>>();
        try (var replicas = Executors.newFixedThreadPool(3)) {
            for (int replica = 0; replica < 3; replica++) {
                starts.add(replicas.submit(() -> loader.load(new StartupEvent())));
            }
        }

        assertThat(starts).allMatch(start -> start.state() == Future.State.SUCCESS);
        assertThat(authorities.get(BIRMINGHAM).version()).isZero();
    }

    private static List<String> allCodes() {
        var first = page(null);
        return Stream.iterate(first, page -> page != null, page -> page.next() == null ? null : page(page.next()))
                .flatMap(page -> page.codes().stream())
                .toList();
    }

    private record Slice(List<String> codes, String next) {}

    private static Slice page(String after) {
        var request = given().queryParam("limit", 50);
        if (after != null) {
            request.queryParam("after", after);
        }
        var body = request.when().get("/authorities").jsonPath();
        return new Slice(body.getList("items.onsCode"), body.getString("next"));
    }
}
