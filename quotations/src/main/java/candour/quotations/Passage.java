package candour.quotations;

import java.util.Objects;

/**
 * One paragraph, or one thing that must improve, exactly as published.
 *
 * @param id unique within its report
 * @param heading the heading it stands under, or ""
 * @param area the code of the judgement area it belongs to, or ""
 * @param number the printed number
 */
public record Passage(String id, Kind kind, String heading, String area, int number, String text) {
    public Passage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(heading);
        Objects.requireNonNull(area);
        Objects.requireNonNull(text);
    }
}
