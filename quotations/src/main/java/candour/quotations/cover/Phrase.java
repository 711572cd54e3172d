package candour.quotations.cover;

import candour.quotations.text.Word;
import java.util.List;

/** Phrases in a row of words. */
final class Phrase {
    private Phrase() {}

    static boolean isAt(List<String> keys, List<Word> words, int i) {
        if (i + keys.size() > words.size()) return false;
        for (int k = 0; k < keys.size(); k++) {
            if (!words.get(i + k).key().equals(keys.get(k))) return false;
        }
        return true;
    }
}
