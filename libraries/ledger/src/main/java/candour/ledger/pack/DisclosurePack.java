package candour.ledger.pack;

import candour.ledger.proof.VerifyKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exhibits with all that is needed to check them far from the service: one zip file of {@code pack.json} and
 * {@code exhibits/*}. Checkpoints go from the oldest to the newest, entries by leaf index.
 */
public record DisclosurePack(
        String title,
        List<VerifyKey> keys,
        List<PackCheckpoint> checkpoints,
        List<PackEntry> entries,
        List<Exhibit> exhibits) {
    static final String EXHIBITS = "exhibits/";
    static final String PACK_JSON = "pack.json";

    public DisclosurePack {
        Plain.requireTitle(title);
        keys = List.copyOf(keys);
        checkpoints = List.copyOf(checkpoints);
        entries = List.copyOf(entries);
        exhibits = List.copyOf(exhibits);
    }

    /** Writes the pack; the same pack is always the same bytes. */
    public void write(OutputStream out) throws IOException {
        var content = new TreeMap<>(files());
        content.put(PACK_JSON, PackJson.write(this));
        PackZip.write(content, out);
    }

    /**
     * Reads a pack whole into memory (128 MiB at most) and only as {@link #write} wrote it, to the byte: what the
     * reader of the zip file sees is then what was checked.
     */
    public static DisclosurePack read(InputStream in) throws UnreadablePack, IOException {
        return PackReader.read(in);
    }

    Map<String, byte[]> files() {
        var files = new TreeMap<String, Shown.File>();
        for (var exhibit : exhibits) if (exhibit.shown() instanceof Shown.File file) add(files, file);
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, file) -> bytes.put(path, file.bytes()));
        return bytes;
    }

    private static void add(Map<String, Shown.File> files, Shown.File file) {
        var same = files.putIfAbsent(file.path(), file);
        if (same != null && !same.equals(file))
            throw new IllegalArgumentException("two files named " + file.name() + " in one pack");
    }
}
