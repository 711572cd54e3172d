package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Room;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was acknowledged is there, once, though the service was cut off in the middle of two hundred submissions. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledServiceJourneyTest {
    private static final int SUBMISSIONS = 200;
    private static final int BEFORE_THE_END = 30;
    private static final int ATTEMPTS = 120;

    private final Candour candour;
    private final String inspection;
    private final String part;
    private final Map<Submission, String> acknowledged = new ConcurrentHashMap<>();
    private final CountDownLatch underWay = new CountDownLatch(BEFORE_THE_END);

    private record Submission(UUID key, String words) {}

    KilledServiceJourneyTest(Candour candour) {
        this.candour = candour;
        this.inspection = candour.rehearsal().issued();
        candour.rehearsal().names(inspection, Account.OFFICER);
        this.part = candour.rehearsal()
                .paragraphs(inspection)
                .getFirst()
                .get("part")
                .asText();
    }

    @Test
    void a_service_killed_amid_200_submissions_loses_no_acknowledged_one_and_doubles_none() throws Exception {
        var submissions = IntStream.range(0, SUBMISSIONS)
                .mapToObj(number -> new Submission(UUID.randomUUID(), "Submission number " + number + "."))
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            submissions.forEach(one -> people.submit(() -> send(one)));
            assertThat(underWay.await(60, TimeUnit.SECONDS))
                    .as("submissions arrive")
                    .isTrue();
            candour.suite().kill(Room.INSPECTIONS);
        }
        var promised = Map.copyOf(acknowledged);
        assertThat(promised.size()).as("acknowledged before the end").isBetween(BEFORE_THE_END, SUBMISSIONS - 1);
        candour.suite().restart(Room.INSPECTIONS);
        awaitTheGatewaysTrust();

        assertThat(ids()).as("after the restart").containsAll(promised.values());
        submissions.forEach(this::sendUntilAnswered);
        assertThat(acknowledged).containsAllEntriesOf(promised);
        assertThat(ids())
                .containsExactlyInAnyOrderElementsOf(acknowledged.values())
                .hasSize(SUBMISSIONS);
    }

    /** The gateway leaves a service that gave no answer alone for some seconds. */
    private void awaitTheGatewaysTrust() {
        await(() -> candour.caller(Account.OFFICER).get(path()).status() == 200);
    }

    private void sendUntilAnswered(Submission one) {
        await(() -> send(one));
    }

    private static void await(BooleanSupplier done) {
        for (int attempt = 0; attempt < ATTEMPTS && !done.getAsBoolean(); attempt++) {
            pause();
        }
    }

    /** Whether it was acknowledged; what was acknowledged before must be the same again. */
    private boolean send(Submission one) {
        try {
            var answer = candour.caller(Account.OFFICER).make(path(), body(one), one.key());
            if (answer.status() != 201 && answer.status() != 200) {
                return false;
            }
            String id = answer.body().get("id").asText();
            assertThat(acknowledged.merge(one, id, (before, now) -> now)).isEqualTo(id);
            underWay.countDown();
            return true;
        } catch (UncheckedIOException cutOff) {
            return false;
        }
    }

    private Map<String, String> body(Submission one) {
        return Map.of("part", part, "whatIsWrong", one.words(), "category", "FACT");
    }

    private List<String> ids() {
        return candour.caller(Account.OFFICER).all(path()).stream()
                .map(item -> item.get("id").asText())
                .toList();
    }

    private String path() {
        return Rehearsal.path(inspection) + "/representations";
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
