package candour.quotations.context;

import candour.quotations.Code;

/**
 * One thing left out that turns the meaning of what is quoted.
 *
 * @param words a plain sentence for a reader
 * @param from the first word left out, in the words of the passage
 * @param to the word after the last; the same as {@code from} when the words stand in another passage
 */
public record Finding(Code code, String words, int from, int to) {}
