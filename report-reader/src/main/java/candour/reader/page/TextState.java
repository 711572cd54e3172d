package candour.reader.page;

/** The graphics state that matters to text; copied on {@code q}. */
final class TextState implements Cloneable {
    Matrix2D ctm = Matrix2D.IDENTITY;
    Glyphs font = Glyphs.NONE;
    float size;
    float charSpace;
    float wordSpace;
    float scale = 1;
    float leading;
    float rise;
    int mode;

    @Override
    public TextState clone() {
        try {
            return (TextState) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
