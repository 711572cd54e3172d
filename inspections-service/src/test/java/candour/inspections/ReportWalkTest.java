package candour.inspections;

import static candour.inspections.People.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariants 2, 3, 5 and 6 as random walks over REST: whatever is tried with a draft, what is signed has its causes. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportWalkTest {

    private static final List<String> OF_JUDGEMENTS = List.of("EVIDENCE_COMPLETED", "MODERATION", "COMPLAINT_UPHELD");
    private static final int ATTEMPTS = 24;

    @ParameterizedTest(name = "walk {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void two_a_report_is_signed_only_when_every_difference_has_its_cause(long seed) {
        var walk = walked(seed);
        walk.told().step(LEAD, "determinations");

        var signing = walk.told().tryStep(LEAD, "final-signing");

        var differences = walk.differences();
        if (signing.statusCode() == 200) {
            assertThat(differences.getBoolean("covered")).isTrue();
        } else {
            signing.then().statusCode(409);
        }
        assertThat(differences.<Boolean>getList("items.covered").stream().allMatch(covered -> covered))
                .isEqualTo(differences.getBoolean("covered"));
    }

    @ParameterizedTest(name = "walk {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void three_what_was_asked_and_rejected_is_the_cause_of_no_change(long seed) {
        var walk = walked(seed);

        for (var number : List.of("1", "2", "3")) {
            if (walk.isRejected(number)) {
                assertThat(changes(walk))
                        .noneMatch(change -> walk.askedOn(number).equals(change.get("representation"))
                                && "FACT_CORRECTED".equals(change.get("cause")));
            }
        }
    }

    @ParameterizedTest(name = "walk {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void five_no_judgement_moves_for_another_cause_or_by_its_lead_inspector(long seed) {
        var walk = walked(seed);

        assertThat(changes(walk))
                .filteredOn(change -> Boolean.TRUE.equals(change.get("touchesJudgement")))
                .allSatisfy(change -> {
                    assertThat(change.get("cause")).isIn(OF_JUDGEMENTS);
                    assertThat(change.get("madeBy")).isNotEqualTo(LEAD.name());
                    assertThat(change.get("confirmedBy")).isNotEqualTo(LEAD.name());
                });
    }

    @ParameterizedTest(name = "walk {0}")
    @ValueSource(longs = {31, 32})
    void six_a_contact_from_outside_is_the_cause_of_nothing(long seed) {
        var walk = walked(seed);

        assertThat(changes(walk))
                .noneMatch(change -> List.of("TONE", "EXTERNAL_CONTACT").contains(change.get("cause")));
    }

    private static ReportWalk walked(long seed) {
        var walk = new ReportWalk(seed);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            walk.attempt();
        }
        return walk;
    }

    private static List<Map<String, Object>> changes(ReportWalk walk) {
        return walk.told().get(LEAD, "/inspections/{id}/changes").path("items");
    }
}
