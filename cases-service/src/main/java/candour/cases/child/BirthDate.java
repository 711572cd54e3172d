package candour.cases.child;

import candour.timescales.PartialDate;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a child was born, as precisely as is known: a day, a month or a year. */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        pattern = "\\d{4}(-\\d{2}(-\\d{2})?)?",
        examples = {"2019-04-12", "2019-04", "2019"},
        description = "A day, a month or a year: as much as is known")
public record BirthDate(
        LocalDate bornEarliest, @Enumerated(EnumType.STRING) PartialDate.Precision bornPrecision) {

    /** Reads yyyy-mm-dd, yyyy-mm or yyyy; else an {@link IllegalArgumentException}. */
    @JsonCreator
    public static BirthDate parse(String text) {
        var date = PartialDate.parse(text);
        return new BirthDate(date.earliest(), date.precision());
    }

    /** Whether the child, as far as is known, can have been alive on that day. */
    boolean isPossiblyOnOrBefore(LocalDate day) {
        return !bornEarliest.isAfter(day);
    }

    @JsonValue
    @Override
    public String toString() {
        return bornEarliest.toString().substring(0, lengthOf(bornPrecision));
    }

    private static int lengthOf(PartialDate.Precision precision) {
        return switch (precision) {
            case DAY -> "yyyy-mm-dd".length();
            case MONTH -> "yyyy-mm".length();
            case YEAR -> "yyyy".length();
        };
    }
}
