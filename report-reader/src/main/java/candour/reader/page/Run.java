package candour.reader.page;

/**
 * Glyphs drawn next to one another in one font; lengths in points, {@code y} is the baseline measured down from the top.
 *
 * @param artifact whether the producer marked it as page furniture
 */
record Run(String text, float x0, float x1, float y, float size, boolean bold, boolean artifact) {}
