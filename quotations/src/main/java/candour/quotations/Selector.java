package candour.quotations;

/**
 * A W3C TextQuoteSelector: finds words again without offsets.
 *
 * @param exact the passage's own characters
 * @param prefix up to 32 characters before them, cut between words where there is a place to cut
 * @param suffix up to 32 characters after them, cut likewise
 * @param passageSha256 lower-case hex of the passage's UTF-8 bytes
 */
public record Selector(String exact, String prefix, String suffix, String passageSha256) {}
