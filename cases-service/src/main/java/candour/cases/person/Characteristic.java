package candour.cases.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One code that a return asks for, from a day on. */
@Embeddable
@Schema(name = "Characteristic")
public record Characteristic(
        @JsonIgnore @Schema(hidden = true) String authority,
        @Enumerated(EnumType.STRING) Aspect aspect,
        String code,
        @JsonProperty("from") LocalDate heldFrom,
        String source,
        @Embedded Noted noted) {

    /** What a code is about. */
    public enum Aspect {
        SEX,
        ETHNICITY,
        DISABILITY
    }

    private static final Comparator<Characteristic> LATEST = Comparator.comparing(Characteristic::heldFrom)
            .thenComparing(it -> it.noted().recordedAt());

    /** The codes that hold now: those recorded last for the latest day, which may be several for disabilities. */
    static List<String> now(List<Characteristic> rows, Aspect aspect) {
        var all = rows.stream().filter(it -> it.aspect() == aspect).toList();
        return all.stream()
                .filter(it -> all.stream().noneMatch(other -> LATEST.compare(other, it) > 0))
                .map(Characteristic::code)
                .toList();
    }
}
