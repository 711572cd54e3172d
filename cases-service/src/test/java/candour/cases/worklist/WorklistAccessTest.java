package candour.cases.worklist;

import static candour.cases.person.Known.as;
import static candour.cases.worklist.Listed.in;
import static candour.cases.worklist.Office.ago;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import candour.cases.People;
import candour.cases.SettableClock;
import candour.cases.facts.Span;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who sees which lines and figures, and that every look is on record. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorklistAccessTest {

    @Inject
    SettableClock clock;

    @Inject
    ToldFacts facts;

    @Inject
    Ledger ledger;

    private Office office;
    private Known child;

    @BeforeEach
    void a_child_is_known_on_a_wednesday_in_may() {
        clock.standAt("2026-05-20T10:00");
        office = Office.opened(facts);
        child = Known.by(office.worker());
    }

    @AfterEach
    void time_goes_on() {
        clock.runAgain();
    }

    @Test
    void who_may_not_see_the_child_does_not_see_its_line_nor_does_anybody_once_it_is_sealed() {
        var manager = Person.of("tam", "Tam Marsden", "team-manager").with("authority", office.authority());
        facts.of(child.id(), it -> it.disagreement(in("disagreement", "The school disagrees"), Span.since(ago(9))));
        Listed.changed(office.worker(), child);

        Listed.list(People.OTHER_WORKER, "")
                .then()
                .body("items.child.id", org.hamcrest.Matchers.not(hasItems(child.id())));
        Listed.entry(People.OTHER_WORKER, child).then().statusCode(404);
        Listed.list(office.director(), "").then().statusCode(200).body("items", empty());
        child.step(manager, "sealing", Map.of("reason", "An adoption order was made"), "\"0\"")
                .then()
                .statusCode(204);

        Listed.list(manager, "").then().body("items", empty());
        Listed.entry(manager, child).then().statusCode(404);
    }

    @Test
    void a_list_is_on_record_with_the_children_it_showed() {
        office.listed("a child", 3, 0);
        var shown = Listed.list(office.worker(), "").<List<String>>path("items.child.id");

        var entry = ledger.history("worklist", office.authority()).getLast();

        assertThat(entry.kind()).isEqualTo("access.list");
        assertThat(entry.payload()).hasToString("{\"count\":1,\"ids\":[\"" + shown.getFirst() + "\"]}");
    }

    @Test
    @DisplayName(
            "D14 the dashboard has three figures of the law and the worklist; the director is told of saturated teams")
    void the_dashboard() {
        office.listed("one for now", 3, 1);

        as(office.worker())
                .get("/dashboard")
                .then()
                .statusCode(200)
                .body("figures.measure", contains("ASSESSMENTS", "CONFERENCES", "REVIEWS"))
                .body("worklist.items", hasSize(1));
        as(office.director())
                .get("/dashboard")
                .then()
                .body("saturated[0].children", is(1))
                .body("saturated[0].urgent", is(1))
                .body("worklist.items", empty());
        as(People.INSPECTOR).get("/dashboard").then().body("figures", empty()).body("saturated", empty());
    }
}
