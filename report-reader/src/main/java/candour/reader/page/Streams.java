package candour.reader.page;

import candour.reader.UnreadablePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Unpacks streams with a limit, because a few kilobytes can unpack to gigabytes. */
final class Streams {
    /** The largest unpacked stream, in bytes; the largest page of the known reports unpacks to 0.4 MiB. */
    static final int LARGEST = 32 * 1024 * 1024;

    /** No filter but Flate unpacks to more than this many times its size. */
    private static final long LARGEST_RATIO = 2700;

    /** Skipped unread, as other readers do, because some producers write it wrong. */
    static final int ZLIB_HEADER = 2;

    private Streams() {}

    static byte[] bytes(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        boolean flate = COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters);
        if (flate && stream.getDictionaryObject(COSName.DECODE_PARMS) == null) {
            try (InputStream raw = stream.createRawInputStream()) {
                return inflate(raw.readAllBytes());
            }
        }
        if (filters != null && !flate && stream.getLength() * LARGEST_RATIO > LARGEST * 4L) throw tooLarge();
        try (InputStream unpacked = stream.createInputStream()) {
            byte[] bytes = unpacked.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw tooLarge();
            return bytes;
        }
    }

    private static byte[] inflate(byte[] packed) {
        if (packed.length <= ZLIB_HEADER) return new byte[0];
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, ZLIB_HEADER, packed.length - ZLIB_HEADER);
            var out = new ByteArrayOutputStream(packed.length * 4);
            var chunk = new byte[16 * 1024];
            int read = chunk(inflater, chunk);
            while (read > 0) {
                out.write(chunk, 0, read);
                if (out.size() > LARGEST) throw tooLarge();
                read = chunk(inflater, chunk);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    /** A damaged stream ends where the damage starts, as other readers have it. */
    private static int chunk(Inflater inflater, byte[] into) {
        try {
            return inflater.inflate(into);
        } catch (DataFormatException damaged) {
            return 0;
        }
    }

    static UnreadablePdf tooLarge() {
        return new UnreadablePdf("The file unpacks to more than "
                + LARGEST / 1024 / 1024
                + " MiB in one piece, which no report does; it was not read.");
    }
}
