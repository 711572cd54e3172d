package candour.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaceTest {
    private static final int WRITERS = 16;
    private static final int EACH = 60;
    private final Northbridge northbridge = Northbridge.fresh();

    @Test
    void sixteen_writers_and_two_sequencers_lose_nothing_and_double_nothing() throws Exception {
        var written = race();
        northbridge.sequencer.run();
        var feed = northbridge.ledger.entriesAfter(-1, Integer.MAX_VALUE);
        assertThat(feed).extracting(e -> e.entry().id()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(feed)
                .extracting(SequencedEntry::leafIndex)
                .isEqualTo(LongStream.range(0, WRITERS * EACH).boxed().toList());
        assertThat(northbridge.database.count("ledger_pending")).isZero();
        assertThat(new Audit(northbridge.database.app(), northbridge.keys).firstBroken())
                .isEmpty();
    }

    private List<UUID> race() throws InterruptedException, ExecutionException {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sequencers = List.of(threads.submit(() -> sequence(over)), threads.submit(() -> sequence(over)));
            var writers = new ArrayList<Future<List<UUID>>>();
            for (int i = 0; i < WRITERS; i++) writers.add(threads.submit(writer()));
            var written = new ArrayList<UUID>();
            for (var writer : writers) written.addAll(writer.get());
            over.set(true);
            for (var sequencer : sequencers) sequencer.get();
            return written;
        }
    }

    private Callable<List<UUID>> writer() {
        var own = northbridge.ledger(northbridge.database.app());
        return () -> {
            var ids = new ArrayList<UUID>();
            for (int i = 0; i < EACH; i++)
                ids.add(own.append(Northbridge.published("report-" + i, i)).id());
            return ids;
        };
    }

    private void sequence(AtomicBoolean over) {
        var own = northbridge.sequencer(northbridge.database.app());
        while (!over.get()) own.run();
    }
}
