package candour.gateway.pages;

/**
 * One option of radios, checkboxes or a select.
 *
 * @param hint a line under the option, or null
 */
public record Choice(String value, String text, String hint) {

    public static Choice of(String value, String text) {
        return new Choice(value, text, null);
    }
}
