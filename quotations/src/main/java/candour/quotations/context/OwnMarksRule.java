package candour.quotations.context;

import candour.quotations.Code;
import java.util.function.Consumer;

/** Words that stand in quotation marks in the report are somebody else's: a parent's, a headteacher's, the council's. */
final class OwnMarksRule implements SentenceRule {
    /** Fewer words in marks are a name or a word set apart. */
    private static final int SHORTEST = 5;

    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        int open = opening(fragment);
        if (open < 0 || isName(fragment, open) || isGiven(fragment, open)) return;
        String words =
                "In the report these words stand in quotation marks, as somebody else’s; the quotation leaves that out.";
        found.accept(new Finding(Code.VIEW_LEFT_OUT, words, open, open + 1));
    }

    /** A few words in marks are a name or a word set apart, unless the report says who says them. */
    private static boolean isName(Fragment fragment, int open) {
        boolean said = fragment.grammar.markers.stream()
                .anyMatch(marker -> marker.kind() == MarkerKind.VIEW && marker.from() < open);
        return !said && closing(fragment, open) - open < SHORTEST;
    }

    /** The word before which the report opens the marks that the first word quoted is in, or -1. */
    private static int opening(Fragment fragment) {
        for (int i = fragment.first(); i >= 0; i--) {
            if (fragment.opensMarks(i)) return i;
            if (i > 0 && fragment.closesMarks(i - 1)) return -1;
        }
        return -1;
    }

    private static int closing(Fragment fragment, int open) {
        int i = open;
        while (i < fragment.grammar.size() && !fragment.closesMarks(i)) i++;
        return i + 1;
    }

    private static boolean isGiven(Fragment fragment, int open) {
        boolean told = fragment.grammar.markers.stream()
                .anyMatch(marker -> marker.kind() == MarkerKind.VIEW && fragment.has(marker.from()));
        return told || open > 1 && fragment.has(open - 1) && fragment.has(open - 2);
    }
}
