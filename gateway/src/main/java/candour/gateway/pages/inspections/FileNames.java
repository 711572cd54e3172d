package candour.gateway.pages.inspections;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What a browser calls a file, made fit for a header, and what its ending claims it to be. */
public final class FileNames {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "csv", "text/csv",
            "txt", "text/plain",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private FileNames() {}

    /** The last segment, with nothing in it that a header cannot carry. */
    public static String plain(String name) {
        var segments = name == null ? new String[0] : name.split("[/\\\\]");
        var last = segments.length == 0 ? "" : segments[segments.length - 1];
        var plain = last.replaceAll("[^A-Za-z0-9. _()-]", "_");
        return plain.isBlank() ? "document" : plain.substring(0, Math.min(plain.length(), 150));
    }

    /** Browsers differ in what they call a spreadsheet; its ending does not. The service looks at the bytes. */
    public static String mediaType(String name) {
        var parts = Arrays.asList(plain(name).toLowerCase(Locale.ROOT).split("\\."));
        return MEDIA_TYPES.getOrDefault(parts.getLast(), UNKNOWN);
    }
}
