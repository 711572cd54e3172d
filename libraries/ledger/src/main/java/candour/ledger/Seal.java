package candour.ledger;

import candour.ledger.proof.Hash;
import java.time.Instant;

/** What ties an entry to its leaf. Once erased there is no salt, so the digest can no longer be guessed back. */
public record Seal(byte[] salt, Hash digest, Instant erasedAt) {}
