package candour.cases.person;

/** The authority's own number for a child in the census: letters and digits, at most twenty (rules 1570 and 1580). */
public record LaChildId(String text) {

    /** Reads the number as it is; else an {@link IllegalArgumentException}. */
    public static LaChildId parse(String text) {
        if (!text.matches("[A-Za-z0-9]{1,20}")) {
            throw new IllegalArgumentException("Not a local authority's child id");
        }
        return new LaChildId(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
