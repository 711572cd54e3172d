package candour.ledger.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What an exhibit shows: a text in the pack's own page, or a file beside it. */
public sealed interface Shown {
    byte[] bytes();

    /** A short text, kept in {@code pack.json}. */
    record Text(String text) implements Shown {
        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A file, kept as {@code exhibits/<name>}; the name is letters, digits, dots, dashes, underscores. */
    record File(String name, byte[] bytes) implements Shown {
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

        public File {
            if (!NAME.matcher(name).matches())
                throw new IllegalArgumentException("not a file name for a pack: " + name);
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        String path() {
            return DisclosurePack.EXHIBITS + name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof File file && name.equals(file.name) && Arrays.equals(bytes, file.bytes);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
