package candour.reader.page;

/** Where the next letter goes, and the letters as they are shown. */
final class TextPen {
    private static final int FILL_AND_STROKE = 2;

    private final RunSink sink;
    private final Marks marks;
    private final float pageHeight;
    private Matrix2D line = Matrix2D.IDENTITY;
    private Matrix2D here = Matrix2D.IDENTITY;

    TextPen(RunSink sink, Marks marks, float pageHeight) {
        this.sink = sink;
        this.marks = marks;
        this.pageHeight = pageHeight;
    }

    void home() {
        place(Matrix2D.IDENTITY);
    }

    void place(Matrix2D at) {
        line = at;
        here = at;
    }

    void move(float x, float y) {
        place(line.moved(x, y));
    }

    void kern(float thousandths, TextState state) {
        here = here.moved(-thousandths / 1000 * state.size * state.scale, 0);
    }

    void show(byte[] string, TextState state) {
        Glyphs font = state.font;
        boolean bold = font.bold() || state.mode == FILL_AND_STROKE;
        Matrix2D onPage = here.then(state.ctm);
        float points = Math.abs(state.size) * onPage.height();
        float perUnit = onPage.across();
        boolean upright = onPage.upright();
        for (int at = 0; at < string.length; ) {
            int length = Math.max(1, font.codeLength(string, at));
            int code = font.code(string, at, length);
            float width = font.width(code) / 1000 * state.size;
            float step = (width + state.charSpace + (length == 1 && code == 32 ? state.wordSpace : 0)) * state.scale;
            if (upright) {
                Matrix2D spot = here.moved(0, state.rise).then(state.ctm);
                String letters = marks.read(font.letters(code, length));
                float x1 = spot.e() + width * state.scale * perUnit;
                sink.glyph(new Run(letters, spot.e(), x1, pageHeight - spot.f(), points, bold, marks.artifact()));
            }
            here = here.moved(step, 0);
            at += length;
        }
    }
}
