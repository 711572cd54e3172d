package candour.cases.episode;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;
import static candour.cases.person.Known.as;
import static candour.cases.referral.Referred.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.SettableClock;
import candour.cases.person.Known;
import candour.cases.referral.Referred;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is referred and closed in whatever order: never two open episodes, none over another, the open one the last. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EpisodePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);
    private static final Map<String, Object> ASSESS = Map.of("reason", "Injury not explained", "referrerTold", TOLD);

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    /** Census rules 8815, 8816 and 8820; the seed of a failing run is in its name. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void episodes_never_overlap_and_the_open_one_is_the_last(long seed) {
        clock.standAt("2024-06-03T10:00");
        var random = new Random(seed);
        var child = Known.child();

        for (int turn = 0; turn < 10; turn++) {
            if (random.nextBoolean()) {
                refer(child, day(random));
            } else {
                close(child, day(random));
            }
        }

        mustNotOverlap(episodes(child));
    }

    @Test
    void of_decisions_at_the_same_instant_one_opens_the_episode_and_the_others_join_it() {
        var child = Known.child();
        var referrals = List.of(Referred.of(child), Referred.of(child), Referred.of(child), Referred.of(child));

        try (var threads = Executors.newFixedThreadPool(referrals.size())) {
            var decided = referrals.stream()
                    .map(one -> threads.submit(() -> one.step(SOCIAL_WORKER, "assessment", ASSESS)))
                    .toList();
            assertThat(decided).extracting(one -> one.get().statusCode()).containsOnly(200);
        }

        assertThat(episodes(child)).hasSize(1);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(150));
    }

    private static void refer(Known child, LocalDate on) {
        Referred.at(on + "T09:00:00Z", child).step(SOCIAL_WORKER, "assessment", ASSESS);
    }

    private static void close(Known child, LocalDate on) {
        episodes(child).stream()
                .filter(one -> one.closedOn() == null)
                .forEach(one -> as(TEAM_MANAGER)
                        .header(
                                "If-Match",
                                as(SOCIAL_WORKER).get("/episodes/" + one.id()).header("ETag"))
                        .contentType("application/json")
                        .body(Map.of("code", "RC7", "on", on.toString()))
                        .when()
                        .post("/episodes/{id}/closure", one.id()));
    }

    private record Spell(String id, LocalDate referredOn, LocalDate closedOn) {}

    private static List<Spell> episodes(Known child) {
        var answer = as(SOCIAL_WORKER).get("/children/{id}/episodes", child.id());
        return answer
                .jsonPath()
                .<Map<String, String>>getList("items.collect { [id: it.id, from: it.referredOn, to: it.closedOn] }")
                .stream()
                .map(one -> new Spell(one.get("id"), date(one.get("from")), date(one.get("to"))))
                .toList();
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static void mustNotOverlap(List<Spell> spells) {
        for (int place = 1; place < spells.size(); place++) {
            assertThat(spells.get(place - 1).closedOn())
                    .isNotNull()
                    .isBeforeOrEqualTo(spells.get(place).referredOn());
        }
    }
}
