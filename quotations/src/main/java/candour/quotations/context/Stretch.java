package candour.quotations.context;

import candour.quotations.text.Pause;
import candour.quotations.text.Word;
import java.util.List;

/** The words from one comma to the next, over what only interrupts them: ", such as health and housing,". */
final class Stretch {

    private Stretch() {}

    /** The end of the words from {@code i} on, over brackets and interruptions. */
    static int end(List<Word> words, int i) {
        boolean interrupted = false;
        int end = i + 1;
        for (; end < words.size(); end++) {
            Pause pause = words.get(end).before();
            if (pause.compareTo(Pause.COMMA) < 0 || pause == Pause.OPEN || pause == Pause.CLOSE) continue;
            boolean begins = isInterruption(words, end);
            if (!begins && !interrupted || pause == Pause.BREAK) break;
            interrupted = begins;
        }
        return end;
    }

    private static boolean isInterruption(List<Word> words, int i) {
        return ClauseWords.INTERRUPTIONS.contains(words.get(i).key())
                || words.get(i - 1).key().equals("however");
    }
}
