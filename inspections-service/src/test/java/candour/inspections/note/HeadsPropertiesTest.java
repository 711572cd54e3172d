package candour.inspections.note;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.note.Heads.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever windows do and in whatever order their batches arrive, every newest batch is shown or was seen by its successor. */
class HeadsPropertiesTest {

    /** What a window does: it types, or is opened anew and shows what stands then. */
    record Act(int window, boolean opens) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        var act = Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(true, false, false))
                .as(Act::new);
        return act.list().ofMaxSize(60);
    }

    @Property
    void what_no_window_had_seen_stands(@ForAll("acts") List<Act> acts) {
        var record = new Record();

        acts.forEach(record::play);

        var heads = Heads.of(record.newest());
        assertThat(record.newest())
                .allSatisfy(one -> assertThat(heads.contains(one) || record.isSeen(one))
                        .as("%s stands or was seen", one)
                        .isTrue());
    }

    @Property
    void something_stands_wherever_something_was_written(@ForAll("acts") List<Act> acts) {
        var record = new Record();

        acts.forEach(record::play);

        assertThat(Heads.of(record.newest()).isEmpty())
                .isEqualTo(record.newest().isEmpty());
    }

    @Property
    void the_last_words_of_all_stand_first(@ForAll("acts") List<Act> acts) {
        var record = new Record();

        acts.forEach(record::play);

        assertThat(Heads.of(record.newest()).stream().findFirst()).isEqualTo(record.last());
    }

    /** The windows of one note and what reached the record from them. */
    private static final class Record {
        private final HashMap<Integer, UUID> sessions = new HashMap<>();
        private final HashMap<UUID, List<Place>> shown = new HashMap<>();
        private final HashMap<UUID, Written> newest = new HashMap<>();
        private long order;

        void play(Act act) {
            if (act.opens() || !sessions.containsKey(act.window())) {
                var session = new UUID(7, ++order);
                sessions.put(act.window(), session);
                shown.put(
                        session, Heads.of(newest()).stream().map(Written::place).toList());
            } else {
                type(sessions.get(act.window()));
            }
        }

        private void type(UUID session) {
            var before = newest.get(session);
            var place = new Place(session, before == null ? 1 : before.place().sequence() + 1);
            newest.put(session, new Written(place, ++order, "Words " + order, shown.get(session)));
        }

        List<Written> newest() {
            return new ArrayList<>(newest.values());
        }

        java.util.Optional<Written> last() {
            return newest.values().stream().max(java.util.Comparator.comparingLong(Written::order));
        }

        boolean isSeen(Written one) {
            return newest.values().stream().anyMatch(other -> other.basedOn().contains(one.place()));
        }
    }
}
