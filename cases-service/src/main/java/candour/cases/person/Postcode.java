package candour.cases.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postcode as BS 7666 writes it: capitals, one space before the last three characters. */
@Embeddable
@Schema(type = SchemaType.STRING, examples = "AB12 3AD")
public record Postcode(String postcode) {

    /** The forms of an outward code, all in one group: an alternative that is not would match a part of something else. */
    private static final Pattern FORM = Pattern.compile("(?:GIR 0AA"
            + "|(?:[A-Z][0-9]{1,2}|[A-Z][A-HJ-Y][0-9]{1,2}|[A-Z][0-9][A-Z]|[A-Z][A-HJ-Y][0-9][A-Z])"
            + " [0-9][ABD-HJLNP-UW-Z]{2})");

    private static final int INWARD = 3;

    /** Reads a postcode in either case, with spaces anywhere; else an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Postcode parse(String text) {
        var postcode = spaced(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        if (!FORM.matcher(postcode).matches()) {
            throw new IllegalArgumentException("Not a postcode");
        }
        return new Postcode(postcode);
    }

    private static String spaced(String text) {
        int inward = Math.max(0, text.length() - INWARD);
        return text.substring(0, inward) + " " + text.substring(inward);
    }

    @JsonValue
    @Override
    public String toString() {
        return postcode;
    }
}
