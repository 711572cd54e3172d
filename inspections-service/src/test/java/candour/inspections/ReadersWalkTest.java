package candour.inspections;

import static candour.inspections.People.ADVISER;
import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.People.OFFICER;
import static candour.inspections.People.OTHER_DIRECTOR;
import static candour.inspections.People.PARTNER;
import static candour.inspections.People.SCRUTINY;
import static candour.inspections.People.SECOND_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import candour.inspections.inspection.InspectionState;
import candour.ledger.Ledger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Invariant 10 in every state on the way to publication: who finds the draft, who is told that there is nothing, both on record. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadersWalkTest {

    private static final List<Person> INSPECTORATE = List.of(LEAD, INSPECTOR, MODERATOR);
    private static final List<Person> RECIPIENTS = List.of(DIRECTOR, OFFICER);
    private static final List<Person> OTHERS =
            Arrays.asList(SECOND_OFFICER, OTHER_DIRECTOR, SCRUTINY, PARTNER, ADVISER, null);

    /** A step on the way, with whose it is. */
    record Way(Person by, String noun) {}

    private static final List<Way> TO_PUBLICATION = List.of(
            new Way(LEAD, "moderation-request"),
            new Way(MODERATOR, "moderation-return"),
            new Way(LEAD, "moderation-request"),
            new Way(MODERATOR, "draft-issue"),
            new Way(DIRECTOR, "nil-return"),
            new Way(LEAD, "determinations"),
            new Way(LEAD, "final-signing"),
            new Way(LEAD, "final-sharing"),
            new Way(DIRECTOR, "complaint-waiver"),
            new Way(LEAD, "publication"));

    @Inject
    Ledger ledger;

    @Test
    void ten_in_each_state_the_draft_is_there_for_its_readers_and_for_nobody_else_and_each_read_is_on_record() {
        var told = Named.recipient(Inspected.drafted(), OFFICER);
        look(told);
        for (var step : TO_PUBLICATION) {
            told.step(step.by(), step.noun());
            look(told);
        }
    }

    private void look(Told told) {
        var state = InspectionState.valueOf(told.inspection(LEAD).path("state"));
        INSPECTORATE.forEach(person -> look(told, person, true, state));
        RECIPIENTS.forEach(person -> look(told, person, state.isIssued(), state));
        OTHERS.forEach(person -> look(told, person, state.isPublished(), state));
    }

    private void look(Told told, Person person, boolean finds, InspectionState state) {
        long read = recorded(told, "access.read");
        long refused = recorded(told, "access.refused");
        var who = (person == null ? "nobody" : person.name()) + " while " + state;

        var answer = told.report(person);

        assertThat(answer.statusCode()).as(who).isEqualTo(finds ? 200 : 404);
        if (!finds) {
            assertThat(answer.<String>path("type")).as(who).isEqualTo("/problems/not-found");
            assertThat(recorded(told, "access.refused")).as(who).isEqualTo(refused + 1);
        } else if (!state.isPublished()) {
            assertThat(recorded(told, "access.read")).as(who).isEqualTo(read + 1);
        }
    }

    private long recorded(Told told, String kind) {
        return ledger.history("inspection", told.id()).stream()
                .filter(entry -> entry.kind().equals(kind))
                .count();
    }
}
