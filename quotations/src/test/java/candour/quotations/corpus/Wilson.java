package candour.quotations.corpus;

import java.util.Locale;

/** Between which shares the true one lies, in 95 of 100 samples of this size (the score interval of E. B. Wilson, 1927). */
record Wilson(double low, double high) {
    private static final double Z = 1.959964;

    static Wilson of(long part, long whole) {
        double share = (double) part / whole;
        double square = Z * Z / whole;
        double centre = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / whole + square / whole / 4);
        return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** In per cent: "2.4–8.1". */
    @Override
    public String toString() {
        return String.format(Locale.UK, "%.1f–%.1f", 100 * low, 100 * high);
    }
}
