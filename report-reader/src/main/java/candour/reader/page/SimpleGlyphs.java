package candour.reader.page;

/** A font of one-byte codes, as two tables: nothing of its outlines is loaded. */
record SimpleGlyphs(String[] letters, float[] widths, boolean bold) implements Glyphs {
    @Override
    public int codeLength(byte[] string, int at) {
        return 1;
    }

    @Override
    public int code(byte[] string, int at, int length) {
        return string[at] & 0xFF;
    }

    @Override
    public String letters(int code, int length) {
        return letters[code];
    }

    @Override
    public float width(int code) {
        return widths[code];
    }
}
