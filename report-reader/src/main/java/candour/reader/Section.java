package candour.reader;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the paragraphs under it, in the order of the report.
 *
 * @param heading as printed, on one line; empty for text before the first heading
 * @param judgementArea the area this section's heading judges, or null: ask {@link #area()}
 * @param page the page the heading is on, counted from 1
 */
public record Section(
        String heading, SectionRole role, JudgementArea judgementArea, int page, List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    public Optional<JudgementArea> area() {
        return Optional.ofNullable(judgementArea);
    }
}
