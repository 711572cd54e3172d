package candour.cases.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unique property reference number: one to twelve digits, kept as text so that no leading zero is lost. */
@Embeddable
@Schema(type = SchemaType.STRING, pattern = "\\d{1,12}", examples = "100120883950")
public record Uprn(String uprn) {

    /** Reads one to twelve digits; else an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Uprn parse(String text) {
        if (!text.matches("[0-9]{1,12}")) {
            throw new IllegalArgumentException("Not a unique property reference number");
        }
        return new Uprn(text);
    }

    @JsonValue
    @Override
    public String toString() {
        return uprn;
    }
}
