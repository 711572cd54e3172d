package candour.printed;

/** One line of text as it is set; {@code spaced} where a space stood at its end, which a listener needs. */
record Line(String text, boolean spaced) {}
