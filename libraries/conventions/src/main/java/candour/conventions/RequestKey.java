package candour.conventions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.util.UUID;

/**
 * What a created row remembers of the request that made it, written in the same transaction as the row.
 *
 * @param key the caller's Idempotency-Key
 * @param digest SHA-256 of who asked and what the body said
 */
@Embeddable
public record RequestKey(
        @Column(name = "request_key") UUID key,
        @Column(name = "request_digest") byte[] digest) {

    /** Refuses, with 422, the same key used for something else. */
    public void mustEqual(RequestKey repeat) {
        if (!MessageDigest.isEqual(digest, repeat.digest)) {
            throw new ProblemException(Problems.KEY_REUSED, "Make a new Idempotency-Key for a new request.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestKey that && key.equals(that.key) && MessageDigest.isEqual(digest, that.digest);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
