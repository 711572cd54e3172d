package candour.gateway.archive;

import java.util.ArrayList;
import java.util.List;

/** A page of paragraphs that hold the words; {@code matches} is null for more than a thousand. */
public record SearchAnswer(String order, Long matches, List<Found> items, String next) {

    /** Where found words stand, as UTF-16 offsets. */
    public record Highlight(int start, int end) {}

    /** A stretch of a paragraph, found or between. */
    public record Piece(String text, boolean found) {}

    /** One paragraph and what it is about. */
    public record Found(
            ArchivedLine report,
            String part,
            String kind,
            String heading,
            String number,
            String area,
            String strand,
            String label,
            String grade,
            String gradeLabel,
            String text,
            List<Highlight> highlights) {

        /** The paragraph with its found words apart. */
        public List<Piece> pieces() {
            var pieces = new ArrayList<Piece>();
            int at = 0;
            for (var highlight : highlights) {
                pieces.add(new Piece(text.substring(at, highlight.start()), false));
                pieces.add(new Piece(text.substring(highlight.start(), highlight.end()), true));
                at = highlight.end();
            }
            pieces.add(new Piece(text.substring(at), false));
            return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        }

        /** Whether the heading says more than the judgement that is named beside it; newer reports repeat it in the heading. */
        public boolean namesMore() {
            return heading != null
                    && !heading.isEmpty()
                    && (gradeLabel == null || label == null || !heading.startsWith(label));
        }

        public String anchor() {
            return part.replace(':', '-');
        }
    }
}
