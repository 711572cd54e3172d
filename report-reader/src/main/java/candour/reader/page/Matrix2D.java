package candour.reader.page;

/** The six numbers of a PDF transformation, [a b c d e f]. */
record Matrix2D(float a, float b, float c, float d, float e, float f) {
    static final Matrix2D IDENTITY = new Matrix2D(1, 0, 0, 1, 0, 0);

    static Matrix2D move(float x, float y) {
        return new Matrix2D(1, 0, 0, 1, x, y);
    }

    /** This transformation first, then the other. */
    Matrix2D then(Matrix2D m) {
        return new Matrix2D(
                a * m.a + b * m.c,
                a * m.b + b * m.d,
                c * m.a + d * m.c,
                c * m.b + d * m.d,
                e * m.a + f * m.c + m.e,
                e * m.b + f * m.d + m.f);
    }

    Matrix2D moved(float x, float y) {
        return new Matrix2D(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
    }

    float height() {
        return (float) Math.sqrt(c * c + d * d);
    }

    float across() {
        return (float) Math.sqrt(a * a + b * b);
    }

    boolean upright() {
        return Math.abs(b) <= 0.05f * Math.abs(a) && a > 0;
    }
}
