package candour.conventions;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the previous page ended: the sort key of its last row, opaque to callers. */
@Schema(type = SchemaType.STRING, description = "The `next` of the previous page")
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(java.util.Arrays.stream(key).map(String::valueOf).toList());
    }

    public static Cursor fromString(String opaque) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
            return new Cursor(List.of(plain.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    @Override
    public String toString() {
        var plain = String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
