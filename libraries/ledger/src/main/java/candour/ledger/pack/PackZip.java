package candour.ledger.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The zip file of a pack: uncompressed, so that it cannot swell and is the same bytes on every machine. */
final class PackZip {
    static final int MOST_BYTES = 128 << 20;
    static final int MOST_FILES = 10_000;
    private static final Pattern NAME = Pattern.compile("pack\\.json|exhibits/[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private PackZip() {}

    static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        long bytes =
                files.values().stream().mapToLong(file -> file.length + 400L).sum();
        if (bytes > MOST_BYTES || files.size() > MOST_FILES)
            throw new IllegalArgumentException("a pack holds at most 128 MiB and 10,000 files");
        refuseLookalikes(files.keySet());
        var zip = new ZipOutputStream(out);
        for (var file : files.entrySet()) {
            zip.putNextEntry(stored(file.getKey(), file.getValue()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    static Map<String, byte[]> read(byte[] bytes) throws UnreadablePack {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var files = new TreeMap<String, byte[]>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                require(entry, files);
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (UnreadablePack refused) {
            throw refused;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadablePack("the zip file is damaged", damaged);
        }
    }

    private static void require(ZipEntry entry, Map<String, byte[]> files) throws UnreadablePack {
        if (!NAME.matcher(entry.getName()).matches())
            throw new UnreadablePack("it holds a file that no pack has: " + Plain.clean(entry.getName()));
        if (entry.getMethod() != ZipEntry.STORED)
            throw new UnreadablePack("it was packed again since it was published; ask for the original file");
        if (files.containsKey(entry.getName()) || files.size() >= MOST_FILES)
            throw new UnreadablePack("it holds a file twice, or more than 10,000 files");
    }

    /** On many computers Report.pdf and report.pdf are one file, and the second would hide the first. */
    private static void refuseLookalikes(Set<String> names) {
        var distinct = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        distinct.addAll(names);
        if (distinct.size() != names.size()) throw new IllegalArgumentException("file names that differ in case only");
    }

    static ZipEntry stored(String name, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(ALWAYS);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
