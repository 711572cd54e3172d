package candour.cases.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One thing under which people are looked for.
 *
 * @param value as short as it can be told apart: {@code 2017-03-09 TTL}
 */
record Key(Kind kind, String value) {

    /** What a key is made of, and how much it says when two people share it: the best hundred are compared in full. */
    enum Kind {
        NUMBER(100),
        BIRTH_AND_FAMILY(40),
        BIRTH_AND_GIVEN(35),
        NAME_AND_YEAR(30),
        NAME(20),
        PROPERTY(15),
        POSTCODE(10),
        BIRTH(10);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    /** The key as it is stored. */
    long digest() {
        try {
            var bytes = (kind.name() + " " + value).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
