package candour.cases.person;

import candour.cases.access.Occasion;
import candour.timescales.PartialDate;
import candour.timescales.PartialDate.Precision;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date of birth or death as it was once recorded; the last of each event is the one that counts.
 *
 * @param earliest null for a death that was recorded by mistake
 */
@Embeddable
@Schema(name = "LifeDate")
public record LifeDate(
        @JsonIgnore @Schema(hidden = true) String authority,
        @Enumerated(EnumType.STRING) Event event,
        @JsonIgnore @Schema(hidden = true) LocalDate earliest,

        @JsonIgnore @Schema(hidden = true) @Enumerated(EnumType.STRING)
        Precision exactness,

        String source,
        @Embedded Noted noted) {

    /** What happened on the date. */
    public enum Event {
        BIRTH,
        DEATH
    }

    static LifeDate of(Event event, PartialDate date, String source, Occasion occasion) {
        return new LifeDate(
                occasion.by().authority(),
                event,
                date == null ? null : date.earliest(),
                date == null ? null : date.precision(),
                source,
                Noted.on(occasion));
    }

    /** A day, a month or a year; null for a death that was recorded by mistake. */
    @JsonProperty("date")
    public String date() {
        return earliest == null ? null : new PartialDate(earliest, exactness, "as recorded").text();
    }
}
