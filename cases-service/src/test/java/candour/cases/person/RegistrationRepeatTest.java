package candour.cases.person;

import static candour.cases.People.DUTY_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.person.Known.ROWAN;
import static candour.cases.person.Known.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** However often a registration is sent, it makes one child. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistrationRepeatTest {

    @Test
    void a_registration_sent_twice_makes_one_child() {
        var key = UUID.randomUUID();
        String first = register(SOCIAL_WORKER, key, ROWAN).path("id");

        var repeat = register(SOCIAL_WORKER, key, ROWAN);

        repeat.then().statusCode(201).body("id", is(first));
    }

    @Test
    void eight_registrations_at_once_with_one_key_make_one_child() {
        var key = UUID.randomUUID();

        try (var threads = Executors.newFixedThreadPool(8)) {
            var sent = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> register(SOCIAL_WORKER, key, ROWAN)))
                    .toList();
            assertThat(sent)
                    .extracting(answer -> answer.get().<String>path("id"))
                    .doesNotContainNull()
                    .containsOnly(register(SOCIAL_WORKER, key, ROWAN).<String>path("id"));
        }
    }

    @Test
    void the_same_key_for_another_child_is_refused() {
        var key = UUID.randomUUID();
        register(SOCIAL_WORKER, key, ROWAN);

        var refused = register(
                SOCIAL_WORKER, key, Map.of("givenName", "Wren", "familyName", "Tidewell", "bornOn", "2017-03-09"));

        refused.then().statusCode(422).body("type", is("/problems/key-reused"));
    }

    @Test
    void the_same_key_of_another_person_does_not_show_them_the_child() {
        var key = UUID.randomUUID();
        register(SOCIAL_WORKER, key, ROWAN);

        var refused = register(DUTY_WORKER, key, ROWAN);

        refused.then().statusCode(422).body("type", is("/problems/key-reused"));
    }
}
