package candour.ledger.pack;

import candour.ledger.json.CanonicalJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Reads a pack and refuses whatever writing it again would not give back to the byte. */
final class PackReader {
    private PackReader() {}

    static DisclosurePack read(InputStream in) throws IOException {
        var bytes = in.readNBytes(PackZip.MOST_BYTES + 1);
        if (bytes.length > PackZip.MOST_BYTES) throw new UnreadablePack("it is larger than any pack (128 MiB)");
        var files = PackZip.read(bytes);
        var page = files.remove(DisclosurePack.PACK_JSON);
        if (page == null) throw new UnreadablePack("it is not a disclosure pack: there is no pack.json in it");
        var pack = pack(page, files);
        if (!Arrays.equals(bytes, rewritten(pack)))
            throw new UnreadablePack(
                    "it was packed again or altered since it was published; ask for the original file");
        return pack;
    }

    private static DisclosurePack pack(byte[] page, Map<String, byte[]> files) throws UnreadablePack {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            var pack = PackJson.read(CanonicalJson.read(text.toString()), files);
            if (!pack.files().keySet().equals(files.keySet()))
                throw new UnreadablePack("it holds a file that nothing in it vouches for");
            return pack;
        } catch (IllegalArgumentException | CharacterCodingException notAPack) {
            throw new UnreadablePack("its pack.json is damaged: " + Plain.clean(notAPack.toString()), notAPack);
        }
    }

    private static byte[] rewritten(DisclosurePack pack) throws IOException {
        try {
            var out = new ByteArrayOutputStream();
            pack.write(out);
            return out.toByteArray();
        } catch (IllegalArgumentException neverWritten) {
            throw new UnreadablePack("it is not as packs are written: " + neverWritten.getMessage(), neverWritten);
        }
    }
}
