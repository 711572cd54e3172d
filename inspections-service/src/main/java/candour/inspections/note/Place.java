package candour.inspections.note;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One batch among all of a note: the window it was typed in, and its number there. Written {@code <uuid>:<number>}. */
@Schema(type = SchemaType.STRING, examples = "0199a000-0000-7000-8000-000000000000:12")
public record Place(UUID session, long sequence) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[1-9][0-9]{0,17}");

    @JsonCreator
    public static Place of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw ProblemException.rule("/basedOn", "Give each batch as <uuid>:<number>");
        }
        int colon = text.indexOf(':');
        return new Place(UUID.fromString(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return session + ":" + sequence;
    }
}
