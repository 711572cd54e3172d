package candour.ledger.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value: 32 bytes, written in lower-case hexadecimal. */
public record Hash(byte[] bytes) {
    public static final int LENGTH = 32;
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    public Hash {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("a SHA-256 value has 32 bytes");
        bytes = bytes.clone();
    }

    /** @throws IllegalArgumentException unless the text is 64 lower-case hexadecimal digits */
    public static Hash ofHex(String text) {
        var hash = new Hash(HexFormat.of().parseHex(text));
        if (!hash.toString().equals(text)) throw new IllegalArgumentException("hexadecimal digits are lower case here");
        return hash;
    }

    public static Hash sha256(byte[]... parts) {
        var digest = digest();
        for (var part : parts) digest.update(part);
        return new Hash(digest.digest());
    }

    /** RFC 9162 section 2.1.1: 0x00 || leaf. */
    public static Hash leaf(byte[] leaf) {
        return sha256(LEAF, leaf);
    }

    /** RFC 9162 section 2.1.1: 0x01 || left || right. */
    public static Hash node(Hash left, Hash right) {
        return sha256(NODE, left.bytes, right.bytes);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
