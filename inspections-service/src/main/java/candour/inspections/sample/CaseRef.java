package candour.inspections.sample;

import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case as the inspectorate may know it: a random reference (UUID version 4) that the cases service makes for one
 * inspection. A record's own key there is of version 7 and tells when it was made, so it is refused like a name would be.
 */
@Schema(
        type = SchemaType.STRING,
        description =
                "A random UUID (version 4) made by the cases service for one inspection; never a record's own key",
        examples = "3f0c9a52-6d3e-4f0b-9a1d-5b7f2c1e8d44")
record CaseRef(String text) {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    @JsonCreator
    public static CaseRef of(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw ProblemException.rule(
                    "/caseRef",
                    "Give the random reference the cases service made, in lower case; never a name or a key");
        }
        return new CaseRef(text);
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
