package candour.cases.person;

import candour.conventions.ProblemException;
import candour.timescales.PartialDate;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a person was born, as precisely as is known: a day, a month or a year. */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        pattern = "\\d{4}(-\\d{2}(-\\d{2})?)?",
        examples = {"2019-04-12", "2019-04", "2019"},
        description = "A day, a month or a year: as much as is known")
public record BirthDate(
        LocalDate bornEarliest, @Enumerated(EnumType.STRING) PartialDate.Precision bornPrecision) {

    private static final int OF_AGE = 18;

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Reads yyyy-mm-dd, yyyy-mm or yyyy; else an {@link IllegalArgumentException}. */
    @JsonCreator
    public static BirthDate parse(String text) {
        var date = PartialDate.parse(text);
        return new BirthDate(date.earliest(), date.precision());
    }

    /** Refuses, with 422, who is certainly born later, or long before anybody who lives. */
    void mustBeBornBy(LocalDate day) {
        if (bornEarliest.isAfter(day)) {
            throw ProblemException.rule("/bornOn", "Enter a date of birth that is not in the future");
        }
        if (bornEarliest.isBefore(EARLIEST)) {
            throw ProblemException.rule("/bornOn", "Enter a date of birth after 1899");
        }
    }

    /** Whether somebody born then may be 18 or older on the day. */
    public boolean mayBeOfAge(LocalDate day) {
        return !bornEarliest.plusYears(OF_AGE).isAfter(day);
    }

    /** The last day the birth can have been. */
    public LocalDate bornLatest() {
        return date().latest();
    }

    PartialDate date() {
        return new PartialDate(bornEarliest, bornPrecision, "as recorded");
    }

    @JsonValue
    @Override
    public String toString() {
        return date().text();
    }
}
