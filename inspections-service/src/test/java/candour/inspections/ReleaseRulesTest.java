package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.OPERATOR;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Person;
import candour.conventions.trial.Published;
import candour.conventions.trial.Suite;
import candour.inspections.release.Matter;
import candour.ledger.pack.DisclosurePack;
import candour.ledger.pack.Exhibit;
import candour.ledger.pack.Trust;
import candour.ledger.pack.Verifier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Invariant 11: what a pack holds besides the report is decided by a dated table, not by whoever answers. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseRulesTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void runAgain() {
        clock.runAgain();
    }

    @Test
    void eleven_what_is_released_by_default_is_what_is_published() {
        var rows = Arrays.stream(Matter.values())
                .map(matter -> "| %s | %s | %s | %s |"
                        .formatted(
                                matter.words(),
                                matter.isReleased() ? "yes" : "no",
                                matter.authority().source(),
                                matter.authority().verified() ? "no" : "yes"))
                .collect(Collectors.joining(
                        "\n",
                        "# What is released with a published report\n\n"
                                + "| what | released | source | an administrator may record another rule |\n|---|---|---|---|\n",
                        "\n"));

        Published.mustEqual("release-rules.md", rows);
    }

    @Test
    void
            eleven_how_cases_were_drawn_is_released_with_reports_published_under_a_rule_that_says_so_and_with_no_earlier_one()
                    throws Exception {
        clock.standAt("2027-03-01T10:00");
        var earlier = publishedWithASample();
        record(OPERATOR, "SAMPLES", "2027-03-02").then().statusCode(201);
        clock.standAt("2027-03-02T10:00");

        var later = publishedWithASample();

        assertThat(exhibits(earlier)).noneMatch(title -> title.contains("of sample"));
        assertThat(exhibits(later))
                .anyMatch(title -> title.startsWith("The method of sample"))
                .anyMatch(title -> title.startsWith("The seed of sample"));
    }

    @Test
    void what_is_promised_stays_released_and_only_an_administrator_records_a_rule() {
        clock.standAt("2027-03-01T10:00");

        record(OPERATOR, "REPRESENTATIONS", "2027-05-01")
                .then()
                .statusCode(409)
                .body("type", is("/problems/step-not-allowed"));
        record(LEAD, "NOTES", "2027-05-01").then().statusCode(403);
        record(OPERATOR, "NOTES", "2027-02-01").then().statusCode(422).body("errors[0].pointer", is("/validFrom"));
    }

    private static Response record(Person person, String matter, String from) {
        return as(person)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of(
                        "matter",
                        matter,
                        "validFrom",
                        from,
                        "released",
                        !matter.equals("REPRESENTATIONS"),
                        "source",
                        "Publication scheme of the inspectorate, 2027",
                        "verified",
                        true,
                        "reason",
                        "The scheme says so."))
                .post("/release-rules");
    }

    private static Told publishedWithASample() {
        var told = Inspected.planned().step(LEAD, "notification");
        told.make(LEAD, "samples", sample()).then().statusCode(201);
        told.step(LEAD, "fieldwork-start").step(LEAD, "fieldwork-end").step(LEAD, "draft");
        Inspected.addParagraphs(told);
        List<String> areas = told.report(LEAD).path("judgements.area");
        areas.forEach(area -> told.tryGrade(LEAD, area, "GOOD").then().statusCode(200));
        told.step(LEAD, "moderation-request").step(MODERATOR, "draft-issue").step(DIRECTOR, "nil-return");
        return Finish.published(told);
    }

    private static Map<String, Object> sample() {
        var row = Map.of("caseRef", UUID.randomUUID().toString(), "stratum", "0-9");
        return Map.of(
                "listNumber",
                7,
                "seed",
                "dice-4-2",
                "frame",
                List.of(row),
                "sizes",
                List.of(Map.of("stratum", "0-9", "size", 1)));
    }

    private static List<String> exhibits(Told told) throws Exception {
        var bytes = told.get(null, "/inspections/{id}/disclosure-pack").asByteArray();
        var pack = DisclosurePack.read(new ByteArrayInputStream(bytes));
        assertThat(Verifier.verify(pack, Trust.none()).verified()).isTrue();
        return pack.exhibits().stream().map(Exhibit::title).toList();
    }
}
