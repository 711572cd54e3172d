package candour.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Uuid7Test {
    private static final Instant AT = Instant.parse("2026-03-04T10:42:00Z");
    private static final Comparator<UUID> AS_POSTGRESQL = Comparator.comparing(UUID::toString);

    @Test
    void an_id_tells_its_millisecond_version_and_variant() {
        var id = new Uuid7(InstantSource.fixed(AT)).next();
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(AT.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void ids_of_one_millisecond_go_up_even_when_the_counter_is_full() {
        var ids = new Uuid7(InstantSource.fixed(AT));
        assertThat(Stream.generate(ids::next).limit(20_000))
                .isSortedAccordingTo(AS_POSTGRESQL)
                .doesNotHaveDuplicates();
    }

    @Test
    void ids_go_up_when_the_clock_is_set_back() {
        var times = Stream.iterate(AT, at -> at.minusMillis(5)).iterator();
        var ids = new Uuid7(times::next);
        assertThat(Stream.generate(ids::next).limit(5_000)).isSortedAccordingTo(AS_POSTGRESQL);
    }
}
