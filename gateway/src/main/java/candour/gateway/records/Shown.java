package candour.gateway.records;

import java.util.List;

/**
 * One property of a record, as a page says it.
 *
 * @param text for a plain value; else null
 * @param parts for an object; else empty
 * @param rows for a list of objects, each with its parts; else empty
 */
public record Shown(String label, String text, List<Shown> parts, List<List<Shown>> rows) {

    public Shown {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    static Shown plain(String label, String text) {
        return new Shown(label, text, List.of(), List.of());
    }

    public boolean isPlain() {
        return text != null;
    }
}
