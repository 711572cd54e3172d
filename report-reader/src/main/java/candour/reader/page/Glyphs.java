package candour.reader.page;

/** What a font is needed for here: the letters and widths of the codes in a string; widths in thousandths of the size. */
interface Glyphs {
    Glyphs NONE = new Glyphs() {
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
            return "";
        }

        @Override
        public float width(int code) {
            return 500;
        }

        @Override
        public boolean bold() {
            return false;
        }
    };

    int codeLength(byte[] string, int at);

    int code(byte[] string, int at, int length);

    /** Empty when the font does not say. */
    String letters(int code, int length);

    float width(int code);

    boolean bold();
}
