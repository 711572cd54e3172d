package candour.quotations.find;

import candour.quotations.text.Word;
import java.util.List;

/**
 * Words of a quotation in a row, with places in the statement.
 *
 * @param inserted what stands in brackets before it, "" when nothing does
 */
record Part(List<Word> words, Join join, String inserted) {

    /** As the statement prints it. */
    String printed(String statement) {
        return statement.substring(words.getFirst().start(), words.getLast().end());
    }
}
