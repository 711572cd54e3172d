package candour.gateway.pages;

/**
 * One line of a summary list.
 *
 * @param change where the value can be changed, or null
 */
public record Row(String key, String value, String change) {

    public static Row of(String key, String value) {
        return new Row(key, value, null);
    }
}
