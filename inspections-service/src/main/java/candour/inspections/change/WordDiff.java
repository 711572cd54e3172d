package candour.inspections.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two wordings laid side by side, word by word. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{Nd}]+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** What a run of words did. */
    @Schema(name = "SegmentOp")
    public enum Op {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of words that stayed, went or came. */
    @Schema(name = "Segment")
    public record Segment(Op op, String text) {}

    /** The runs in reading order; REMOVED before the ADDED that replaces it. A missing wording counts as empty. */
    public static List<Segment> of(String before, String after) {
        var old = words(before);
        var changed = words(after);
        var segments = new ArrayList<Segment>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, changed, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(segments, Op.SAME, delta.getSource().getLines());
            } else {
                add(segments, Op.REMOVED, delta.getSource().getLines());
                add(segments, Op.ADDED, delta.getTarget().getLines());
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(segments, Op.SAME, old.subList(at, old.size()));
        return segments;
    }

    private static void add(List<Segment> segments, Op op, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(op, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text == null ? "" : text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
