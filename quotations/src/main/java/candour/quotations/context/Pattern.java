package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A phrase with choices, as a row a reader can check: "a very? small|limited number|minority of?" stands for twelve phrases.
 *
 * @param row the words in order; "|" parts a choice, "?" follows what may be missing
 */
record Pattern(String row, List<Slot> slots) {

    record Slot(Set<String> words, boolean optional) {
        static Slot of(String choice) {
            boolean optional = choice.endsWith("?");
            String words = optional ? choice.substring(0, choice.length() - 1) : choice;
            return new Slot(Set.of(words.split("\\|")), optional);
        }
    }

    static Pattern of(String row) {
        return new Pattern(row, Stream.of(row.split(" ")).map(Slot::of).toList());
    }

    /** How many words from {@code i} on are this phrase, in its longest form; 0 if none. */
    int length(List<Word> words, int i) {
        return Math.max(0, end(words, i, 0) - i);
    }

    private int end(List<Word> words, int i, int slot) {
        if (slot == slots.size()) return i;
        boolean here = i < words.size()
                && slots.get(slot).words().contains(words.get(i).key());
        int with = here ? end(words, i + 1, slot + 1) : -1;
        if (with >= 0 || !slots.get(slot).optional()) return with;
        return end(words, i, slot + 1);
    }
}
