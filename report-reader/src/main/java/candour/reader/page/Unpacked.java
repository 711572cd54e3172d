package candour.reader.page;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Refuses files whose packed streams would unpack beyond all measure, before anything unpacks them into memory. */
final class Unpacked {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    /** Flate unpacks to at most 1032 times its size, so shorter streams cannot exceed the limit. */
    private static final int SHORTEST_SUSPECT = Streams.LARGEST / 1032;

    private static final int SMALL_FILE = 2 * 1024 * 1024;
    private static final long LARGEST_SUM = 16L * Streams.LARGEST;

    private Unpacked() {}

    static void check(byte[] file) {
        int shortest = file.length <= SMALL_FILE ? SHORTEST_SUSPECT : 1024;
        long sum = 0;
        for (int at = find(file, STREAM, 0); at >= 0; ) {
            int start = skipLineEnd(file, at + STREAM.length);
            int next = find(file, END, start);
            int end = next < 0 ? file.length : next;
            if (end - start >= shortest) sum += length(file, start, end);
            if (sum > LARGEST_SUM) throw Streams.tooLarge();
            at = next < 0 ? -1 : find(file, STREAM, next + END.length);
        }
    }

    private static int skipLineEnd(byte[] file, int at) {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) start++;
        return start;
    }

    private static long length(byte[] file, int start, int end) {
        var inflater = new Inflater(true);
        var chunk = new byte[64 * 1024];
        try {
            inflater.setInput(file, start + Streams.ZLIB_HEADER, end - start - Streams.ZLIB_HEADER);
            while (inflater.inflate(chunk) > 0) {
                if (inflater.getBytesWritten() > Streams.LARGEST) throw Streams.tooLarge();
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notFlate) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int find(byte[] file, byte[] word, int from) {
        for (int at = from; at <= file.length - word.length; at++) {
            if (file[at] == word[0] && matches(file, word, at)) return at;
        }
        return -1;
    }

    private static boolean matches(byte[] file, byte[] word, int at) {
        for (int k = 1; k < word.length; k++) if (file[at + k] != word[k]) return false;
        return true;
    }
}
