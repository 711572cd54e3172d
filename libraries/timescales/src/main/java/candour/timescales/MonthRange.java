package candour.timescales;

/** A number of complete months as well as it is known, from fewest to most, both 0 or more. */
public record MonthRange(int fewest, int most) {
    public MonthRange {
        if (fewest < 0 || most < fewest) {
            throw new IllegalArgumentException("Not a range of months: " + fewest + " to " + most);
        }
    }

    public boolean isExact() {
        return fewest == most;
    }

    /** "16-17 months", "1 month". */
    public String words() {
        return isExact() ? TermText.plural(most, "month") : fewest + "-" + most + " months";
    }
}
