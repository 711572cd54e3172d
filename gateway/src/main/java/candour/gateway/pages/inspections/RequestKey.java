package candour.gateway.pages.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes the key a form carries from the moment it is shown, so that sending it twice creates one thing. */
@ApplicationScoped
public class RequestKey {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final SecureRandom random = new SecureRandom();

    /** A random UUID. */
    public String next() {
        long high = random.nextLong() & ~0xF000L | VERSION_4;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | VARIANT;
        return new UUID(high, low).toString();
    }
}
