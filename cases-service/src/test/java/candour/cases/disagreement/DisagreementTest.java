package candour.cases.disagreement;

import static candour.cases.People.CHAIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.Kept;
import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.TrialEpisodes;
import candour.cases.clock.CaseTimescale;
import candour.cases.episode.Closing;
import candour.cases.episode.Episodes;
import candour.cases.episode.ReasonForClosure;
import candour.cases.person.Known;
import candour.cases.person.PersonId;
import candour.cases.record.Unmet;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A disagreement between professionals has stages, a clock each, and keeps a case from being closed. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisagreementTest {

    @Inject
    SettableClock clock;

    @Inject
    Kept kept;

    @Inject
    UnresolvedDisagreements guard;

    @Inject
    TrialEpisodes episodes;

    @Inject
    Episodes open;

    private Known child;

    @BeforeEach
    void on_a_day() {
        clock.standAt("2026-06-30T12:00");
        child = Known.child();
    }

    @AfterEach
    void let_time_run() {
        clock.runAgain();
    }

    @Test
    @DisplayName("C20: each stage has five working days; an answer meets it, an escalation begins the next")
    void a_clock_for_each_stage() {
        var address = raised("2026-06-08");
        assertThat(kept.running(child, CaseTimescale.DISAGREEMENT_STAGE)).containsExactly("2026-06-08 to 2026-06-15");

        take(address, "response", "2026-06-10");
        assertThat(kept.running(child)).isEmpty();

        take(address, "escalation-to-stage-2", "2026-06-11").then().body("state", is("STAGE_2"));
        assertThat(kept.running(child, CaseTimescale.DISAGREEMENT_STAGE)).containsExactly("2026-06-11 to 2026-06-18");

        take(address, "resolution", "2026-06-12").then().body("state", is("RESOLVED"));
        assertThat(kept.running(child)).isEmpty();
    }

    @Test
    @DisplayName("I3: at stage 2 and above it keeps the episode open, at stage 1 and resolved it does not")
    void keeps_the_episode_open() {
        episodes.open(child, "2026-06-01");
        var address = raised("2026-06-08");
        assertThat(unmet()).isEmpty();

        take(address, "escalation-to-stage-2", "2026-06-11");
        assertThat(unmet()).containsExactly("I3 disagreement at stage 2 or above");

        take(address, "resolution", "2026-06-12");
        assertThat(unmet()).isEmpty();
    }

    @Test
    void no_stage_is_left_out() {
        take(raised("2026-06-08"), "escalation-to-panel", "2026-06-09").then().statusCode(409);
    }

    private List<String> unmet() {
        return kept.read(() -> {
            var episode = open.openOf(People.NORTHBRIDGE, PersonId.fromString(child.id()))
                    .orElseThrow();
            return guard.unmet(new Closing(episode, LocalDate.of(2026, 6, 30), ReasonForClosure.RC7)).stream()
                    .map(Unmet::guard)
                    .toList();
        });
    }

    private String raised(String on) {
        return "/disagreements/"
                + Asking.make(
                                CHAIR,
                                "/disagreements",
                                Map.of(
                                        "children",
                                        List.of(child.id()),
                                        "on",
                                        on,
                                        "raisedBy",
                                        "Brook Lane Primary School",
                                        "against",
                                        "Children's social care",
                                        "what",
                                        "The decision not to hold a conference"))
                        .path("id");
    }

    private static Response take(String address, String noun, String on) {
        return Asking.take(CHAIR, address, noun, Map.of("on", on, "by", "The team manager", "what", "We looked again"));
    }
}
