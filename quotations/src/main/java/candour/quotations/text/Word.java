package candour.quotations.text;

/**
 * One word of a text.
 *
 * @param key the word as it is compared: lower case, ligatures and soft hyphens undone, apostrophes straight
 * @param start its first UTF-16 offset in the text
 * @param end the offset after its last
 * @param before what stands between it and the word before
 */
public record Word(String key, int start, int end, Pause before) {}
