package candour.cases;

import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked of the records of one child, in whatever order: the invariants hold after every answer. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WalkTest {

    private final Map<String, String> due = new HashMap<>();

    @ParameterizedTest(name = "I2, I4, I5, I6 and I9 hold after every step of walk {0}")
    @ValueSource(longs = {1, 2})
    void the_invariants_hold(long seed) {
        var walk = new Walk(seed);
        var taken = 0;
        for (int i = 0; i < 60; i++) {
            var answer = walk.step();
            assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
            if (answer.statusCode() < 300) {
                taken++;
                mustHold(walk);
            }
        }
        assertThat(taken).as("requests that were granted").isGreaterThan(8);
        assertThat(all(walk, "/plans"))
                .extracting(plan -> plan.get("kind"))
                .as("plans that were granted")
                .contains("PROTECTION");
    }

    private void mustHold(Walk walk) {
        var plans = all(walk, "/plans");
        var enquiries = all(walk, "/enquiries");
        var assessments = all(walk, "/assessments");
        List.of(plans, enquiries, assessments).forEach(records -> records.forEach(it -> mustBeWithin(walk, it)));
        mustNotOverlap(plans);
        mustHaveConferences(plans, all(walk, "/conferences"));
        assessments.forEach(WalkTest::mustBeAuthorisedByAnother);
        dueDatesMustStay(walk);
    }

    /** I2: nothing before its referral, nothing after its closure. */
    private static void mustBeWithin(Walk walk, Map<String, Object> it) {
        var episode = walk.episodes.get(it.get("episode"));
        for (var day : List.of("startedOn", "endedOn", "concludedOn", "conferenceOn", "authorisedOn")) {
            if (it.get(day) != null) {
                var on = LocalDate.parse((String) it.get(day));
                assertThat(on).as("I2 " + it).isAfterOrEqualTo(episode[0]);
                assertThat(on).as("I2 " + it).isBeforeOrEqualTo(Objects.requireNonNullElse(episode[1], LocalDate.MAX));
            }
        }
    }

    /** I4: a plan in need and a protection plan never overlap; of one kind one is open. */
    private static void mustNotOverlap(List<Map<String, Object>> plans) {
        for (var one : plans) {
            for (var other : plans) {
                assertThat(one != other && overlap(one, other))
                        .as("I4 " + plans)
                        .isFalse();
            }
        }
    }

    /** I5: no protection plan without a quorate conference on its first day. */
    private static void mustHaveConferences(List<Map<String, Object>> plans, List<Map<String, Object>> conferences) {
        assertThat(plans)
                .filteredOn(plan -> plan.get("kind").equals("PROTECTION"))
                .allSatisfy(plan -> assertThat(conferences)
                        .as("I5 " + plan)
                        .anyMatch(it -> plan.get("startedOn").equals(it.get("heldOn"))
                                && !it.get("kind").equals("REVIEW")));
    }

    /** I9: whoever started, wrote or submitted it does not authorise it. */
    @SuppressWarnings("unchecked")
    private static void mustBeAuthorisedByAnother(Map<String, Object> assessment) {
        var journal = (List<Map<String, Object>>) assessment.get("journal");
        var texts = (List<Map<String, Object>>) assessment.get("texts");
        journal.stream()
                .filter(line -> line.get("step").equals("AUTHORISATION"))
                .forEach(authorised -> {
                    assertThat(texts).as("I9").noneMatch(text -> text.get("by").equals(authorised.get("by")));
                    assertThat(journal)
                            .as("I9")
                            .filteredOn(line -> List.of("START", "SUBMISSION").contains(line.get("step")))
                            .noneMatch(line -> line.get("by").equals(authorised.get("by")));
                });
    }

    /** I6: a due date never changes once it is written. */
    private void dueDatesMustStay(Walk walk) {
        List<Map<String, String>> clocks = Asking.get(
                        SOCIAL_WORKER, "/trial/children/" + walk.about().child() + "/clocks")
                .path("$");
        clocks.forEach(clock -> assertThat(due.computeIfAbsent(clock.get("id"), id -> clock.get("dueOn")))
                .as("I6 " + clock)
                .isEqualTo(clock.get("dueOn")));
        assertThat(clocks).extracting(clock -> clock.get("id")).as("I6").containsAll(due.keySet());
    }

    private static boolean overlap(Map<String, Object> one, Map<String, Object> other) {
        return runsBeyond(one, other) && runsBeyond(other, one);
    }

    private static boolean runsBeyond(Map<String, Object> one, Map<String, Object> other) {
        var ended = (String) one.get("endedOn");
        return ended == null || ended.compareTo((String) other.get("startedOn")) > 0;
    }

    private static List<Map<String, Object>> all(Walk walk, String collection) {
        return Asking.get(
                        SOCIAL_WORKER,
                        collection + "?limit=100&child=" + walk.about().child())
                .path("items");
    }
}
