package candour.ledger;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** UUIDv7 (RFC 9562 section 5.7), each greater than the one before, also within a millisecond or a clock set back. */
public final class Uuid7 {
    private static final int COUNTER_BITS = 12;
    private static final long FULL = (1L << COUNTER_BITS) - 1;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long millis;
    private long counter;

    public Uuid7(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    Uuid7(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        tick(clock.millis());
        long high = millis << 16 | 7L << COUNTER_BITS | counter;
        long low = 0b10L << 62 | random.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** The counter begins in the lower half, which leaves room to count up (RFC 9562 section 6.2, method 1). */
    private void tick(long now) {
        if (now <= millis && counter < FULL) {
            counter++;
            return;
        }
        millis = Math.max(now, millis + 1);
        counter = random.nextLong() & FULL >> 1;
    }
}
