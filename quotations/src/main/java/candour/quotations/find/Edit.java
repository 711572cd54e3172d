package candour.quotations.find;

/**
 * One difference between a quotation and the report, in words.
 *
 * @param from first word of the quotation that differs
 * @param to the word after the last; the same as {@code from} when words are only left out
 * @param passageFrom first word of the passage that differs
 * @param passageTo the word after the last; the same when words are only put in
 */
record Edit(int from, int to, int passageFrom, int passageTo) {}
