package candour.gateway.inspections;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lays two people's wordings of one text over each other, word by word, for the page that shows a conflict. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{Nd}]+|.", Pattern.DOTALL);

    private WordDiff() {}

    /** The runs in reading order; null counts as empty. */
    public static List<Segment> between(String before, String after) {
        var segments = new ArrayList<Segment>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(segments, "SAME", delta.getSource().getLines());
            } else {
                add(segments, "REMOVED", delta.getSource().getLines());
                add(segments, "ADDED", delta.getTarget().getLines());
            }
        }
        return Segments.joined(segments);
    }

    private static void add(List<Segment> segments, String op, List<String> words) {
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
