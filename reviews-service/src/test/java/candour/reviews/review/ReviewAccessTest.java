package candour.reviews.review;

import static candour.reviews.People.APPROVER;
import static candour.reviews.People.AUTHOR;
import static candour.reviews.People.BOARD_OFFICER;
import static candour.reviews.People.INSPECTOR;
import static candour.reviews.People.OPERATOR;
import static candour.reviews.People.OTHER_OFFICER;
import static candour.reviews.People.PANEL_MEMBER;
import static candour.reviews.People.PARTNER;
import static candour.reviews.People.SOCIAL_WORKER;
import static candour.reviews.review.Begun.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees a review, and that everybody who asked is on record. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "reviews"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewAccessTest {

    private static final Begun MISSING = new Begun("0199a000-0000-7000-8000-000000000000");

    @Inject
    Ledger ledger;

    static List<Person> makers() {
        return List.of(BOARD_OFFICER, AUTHOR, PANEL_MEMBER, APPROVER);
    }

    static List<Person> everybodyElse() {
        return List.of(OTHER_OFFICER, SOCIAL_WORKER, INSPECTOR, OPERATOR, PARTNER);
    }

    @ParameterizedTest
    @MethodSource("makers")
    void they_read_the_review_and_find_it_in_their_list(Person person) {
        var review = Begun.review();

        review.read(person).then().statusCode(200).header("ETag", "\"0\"");

        as(person).get("/reviews").then().body("items.id", hasItem(review.id()));
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void for_everybody_else_there_is_no_such_review(Person person) {
        var review = Begun.review();

        review.read(person).then().statusCode(404).body("type", is("/problems/not-found"));

        as(person).get("/reviews").then().statusCode(200).body("items.id", not(hasItem(review.id())));
        assertThat(kinds(review, person)).containsExactly("access.refused");
    }

    @Test
    void what_is_not_there_and_what_is_not_yours_are_refused_alike() {
        var hidden = Begun.review().read(OTHER_OFFICER);
        var missing = MISSING.read(OTHER_OFFICER);

        assertThat(hidden.<Map<String, Object>>path("findAll { it.key != 'correlationId' }"))
                .isEqualTo(missing.path("findAll { it.key != 'correlationId' }"));
    }

    @Test
    void a_malformed_id_is_not_there_and_a_stranger_signs_in_first() {
        as(AUTHOR).get("/reviews/42").then().statusCode(404).contentType("application/problem+json");
        Begun.review().read(null).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void the_opening_and_every_read_are_one_entry_each() {
        var review = Begun.review();

        review.read(AUTHOR);

        assertThat(ledger.history("review", review.id()))
                .extracting(Entry::kind)
                .containsExactly("review.registration", "access.read");
    }

    @Test
    void the_pages_hold_every_review_once_newest_first_and_each_is_on_record() {
        var officer = Person.of("bo", "Bo Farrier", "board-officer").at("E06999011");
        var made = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(Begun.by(officer).id());
        }

        var first = as(officer).get("/reviews?limit=2");
        var second = as(officer).get("/reviews?limit=2&after=" + first.path("next"));

        var seen = new ArrayList<String>(first.path("items.id"));
        seen.addAll(second.path("items.id"));
        assertThat(seen).isEqualTo(made);
        assertThat(second.<String>path("next")).isNull();
        assertThat(ledger.history("reviews", "E06999011"))
                .extracting(entry -> entry.payload().path("count").asInt())
                .containsExactly(2, 1);
    }

    @Test
    void a_page_of_too_many_and_a_cursor_that_is_not_ours_are_refused() {
        as(AUTHOR).get("/reviews?limit=101").then().statusCode(422);
        as(AUTHOR).get("/reviews?after=bm90LWEtdXVpZA").then().statusCode(400);
    }

    private List<String> kinds(Begun review, Person person) {
        return ledger.history("review", review.id()).stream()
                .filter(entry -> entry.actor().subject().equals(person.subject()))
                .map(Entry::kind)
                .toList();
    }
}
