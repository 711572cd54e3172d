package candour.inspections.calendar;

import candour.inspections.report.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** The part of a feed's address that nobody can guess: 256 bits, of which only the digest is kept. */
record Secret(String text) {

    static Secret random(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String sha256() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "secret";
    }
}
