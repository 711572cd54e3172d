package candour.reader.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The pages of one file as lines.
 *
 * @param unmapped the share of glyphs whose letters the file does not say, 0 to 1
 * @param createdOn the day the file says it was made, or null: ask {@link #created()}
 */
public record Pages(List<Sheet> sheets, double unmapped, LocalDate createdOn) {
    public Pages {
        sheets = List.copyOf(sheets);
    }

    public Optional<LocalDate> created() {
        return Optional.ofNullable(createdOn);
    }

    public boolean empty() {
        return sheets.stream().allMatch(sheet -> sheet.lines().isEmpty());
    }
}
