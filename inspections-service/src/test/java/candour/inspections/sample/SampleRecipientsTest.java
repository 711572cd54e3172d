package candour.inspections.sample;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.SECOND_OFFICER;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import candour.inspections.SettableClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which cases are read, and which were referred back, is for the director and the officers the director has named, like the draft. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampleRecipientsTest {

    @Inject
    SettableClock clock;

    @BeforeEach
    void it_is_the_third_day_of_fieldwork() {
        clock.standAt("2010-06-09T10:00");
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    void an_officer_whom_the_director_has_named_learns_of_the_sample_and_of_a_case_referred_back() {
        var sample = Sampled.drawn().readBy(INSPECTOR);
        var referred = referred(sample);
        sample.told()
                .make(DIRECTOR, "recipients", Map.of("account", OFFICER.subject(), "name", OFFICER.name()))
                .then()
                .statusCode(201);

        sample.read(OFFICER).then().statusCode(200);
        as(OFFICER).get("/case-audits/{id}/referral", referred).then().statusCode(200);
        sample.told().get(OFFICER, "/inspections/{id}/referrals").then().statusCode(200);
    }

    @Test
    void another_officer_of_the_authority_finds_neither() {
        var sample = Sampled.drawn().readBy(INSPECTOR);
        var referred = referred(sample);

        var answers = Stream.of(
                sample.read(SECOND_OFFICER),
                sample.get(SECOND_OFFICER, "frame"),
                sample.told().get(SECOND_OFFICER, "/inspections/{id}/samples"),
                sample.told().get(SECOND_OFFICER, "/inspections/{id}/referrals"),
                as(SECOND_OFFICER).get("/case-audits/{id}/referral", referred));

        assertThat(answers).allSatisfy(answer -> answer.then().statusCode(404));
    }

    private static String referred(Sampled sample) {
        var audit = sample.audited(Sampled.YOUNG.getFirst());
        Sampled.step(INSPECTOR, audit, "referral", Map.of("concern", "NOT_SEEN"))
                .then()
                .statusCode(200);
        return audit;
    }
}
