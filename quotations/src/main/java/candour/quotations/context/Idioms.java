package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;

/** Where a connective is part of an idiom, and opens no clause. */
final class Idioms {

    private Idioms() {}

    /** "As though", "not only … but also", "anything but": no contrast; "a while": a time. */
    static boolean has(List<Word> words, Connective row, int i) {
        String before = i == 0 ? "" : words.get(i - 1).key();
        String after = i + 1 < words.size() ? words.get(i + 1).key() : "";
        return switch (row) {
            case ALTHOUGH -> before.equals("as");
            case BUT ->
                after.equals("also") || before.equals("anything") || before.equals("nothing") || before.equals("all");
            case WHILE -> before.equals("a") || before.equals("the");
            case IF -> ClauseWords.ASKS.contains(before);
            case WHEN -> words.get(i).key().equals("once") && ClauseWords.DETERMINERS.contains(before);
            case YET -> before.equals("not") || before.equals("as");
            default -> false;
        };
    }
}
