package candour.inspections.note;

import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import candour.conventions.trial.Suite;
import candour.inspections.Inspected;
import candour.inspections.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an inspector types is never lost once it is acknowledged, in whatever order it comes and from how many windows. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftsTest {

    private static final int BATCHES = 24;

    private final UUID window = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void a_batch_sent_twice_is_saved_once() {
        var note = Noted.begun(Inspected.drafted()).written(window, 1, "Children wait.");
        var first = note.read(INSPECTOR).path("heads[0].savedAt");

        var again = note.save(INSPECTOR, window, 1, "Children wait.");

        again.then().statusCode(200).body("savedAt", equalTo(first));
        note.read(INSPECTOR).then().body("drafts.batches", is(1));
    }

    @Test
    void a_batch_that_comes_late_displaces_nothing() {
        var note = Noted.begun(Inspected.drafted()).written(window, 7, "Children wait for weeks.");

        note.written(window, 3, "Children");

        assertThat(note.heads()).containsExactly("Children wait for weeks.");
        as(INSPECTOR)
                .get("/notes/{id}/drafts/{session}/3", note.id(), window)
                .then()
                .body("text", equalTo("Children"));
    }

    @Test
    void other_words_under_a_number_that_is_taken_are_refused_and_change_nothing() {
        var note = Noted.begun(Inspected.drafted()).written(window, 1, "Children wait.");

        var refused = note.save(INSPECTOR, window, 1, "Children do not wait.");

        refused.then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        assertThat(note.heads()).containsExactly("Children wait.");
    }

    @Test
    void two_windows_at_once_are_both_kept() {
        var note = Noted.begun(Inspected.drafted()).written(window, 1, "Seen in the morning.");

        var second = note.save(INSPECTOR, other, 1, "Seen in the afternoon.");

        second.then().statusCode(200).body("others", is(1));
        assertThat(note.heads()).containsExactly("Seen in the afternoon.", "Seen in the morning.");
    }

    @Test
    void a_window_that_began_with_the_words_of_another_goes_on_with_them() {
        var note = Noted.begun(Inspected.drafted()).written(window, 1, "Seen in the morning.");

        note.written(other, 1, "Seen in the morning and again at night.", window + ":1");

        assertThat(note.heads()).containsExactly("Seen in the morning and again at night.");
    }

    @Test
    void words_typed_in_the_first_window_after_a_second_began_are_not_lost() {
        var note = Noted.begun(Inspected.drafted()).written(window, 1, "One.");
        note.written(other, 1, "One. Two.", window + ":1");

        note.written(window, 2, "One. Three.");

        assertThat(note.heads()).containsExactly("One. Three.", "One. Two.");
    }

    @Test
    void a_window_that_put_both_together_leaves_one_text() {
        var note = Noted.begun(Inspected.drafted()).written(window, 1, "One.").written(other, 1, "Two.");

        note.written(UUID.randomUUID(), 1, "One. Two.", window + ":1", other + ":1");

        assertThat(note.heads()).containsExactly("One. Two.");
    }

    @Test
    void what_a_computer_kept_while_it_was_away_is_taken_in_late() {
        Told told = Inspected.drafted();
        var note = Noted.begun(told);
        told.step(LEAD, "moderation-request");

        var late = note.save(INSPECTOR, window, 1, "Written on the train.");

        late.then().statusCode(200).body("late", is(true));
        assertThat(note.heads()).containsExactly("Written on the train.");
    }

    @Test
    void nobody_writes_in_the_note_of_another() {
        var note = Noted.begun(Inspected.drafted());

        var refused = note.save(MODERATOR, window, 1, "It is not so bad.");

        refused.then().statusCode(403);
        assertThat(note.heads()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300})
    void any_interleaving_of_batches_from_three_windows_leaves_every_one_readable(long seed) {
        var note = Noted.begun(Inspected.drafted());
        var windows = List.of(window, other, UUID.randomUUID());
        var sent = new java.util.ArrayList<>(IntStream.range(0, BATCHES)
                .mapToObj(one -> new Place(windows.get(one % 3), 1 + one / 3))
                .toList());
        sent.addAll(sent.subList(0, BATCHES / 2));
        Collections.shuffle(sent, new Random(seed));

        try (var people = Executors.newFixedThreadPool(6)) {
            sent.forEach(one -> people.submit(() -> note.written(one.session(), one.sequence(), words(one))));
        }

        assertThat(sent)
                .allSatisfy(one -> as(INSPECTOR)
                        .get("/notes/{id}/drafts/{session}/{sequence}", note.id(), one.session(), one.sequence())
                        .then()
                        .body("text", equalTo(words(one))));
        assertThat(note.heads())
                .containsExactlyInAnyOrderElementsOf(windows.stream()
                        .map(session -> words(new Place(session, BATCHES / 3)))
                        .toList());
    }

    private static String words(Place place) {
        return "Words of " + place;
    }
}
