package candour.cases.person;

import candour.timescales.PartialDate;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a person died, as precisely as is known. */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        pattern = "\\d{4}(-\\d{2}(-\\d{2})?)?",
        examples = {"2024-04-12", "2024-04", "2024"},
        description = "A day, a month or a year: as much as is known")
public record DeathDate(
        LocalDate diedEarliest, @Enumerated(EnumType.STRING) PartialDate.Precision diedPrecision) {

    /** Reads yyyy-mm-dd, yyyy-mm or yyyy; else an {@link IllegalArgumentException}. */
    @JsonCreator
    public static DeathDate parse(String text) {
        var date = PartialDate.parse(text);
        return new DeathDate(date.earliest(), date.precision());
    }

    PartialDate date() {
        return new PartialDate(diedEarliest, diedPrecision, "as recorded");
    }

    @JsonValue
    @Override
    public String toString() {
        return date().text();
    }
}
