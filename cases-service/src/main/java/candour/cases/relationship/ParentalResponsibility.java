package candour.cases.relationship;

import candour.cases.person.Noted;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody has parental responsibility for a child, as it was once recorded. */
@Embeddable
@Schema(name = "ParentalResponsibility")
public record ParentalResponsibility(
        @JsonIgnore @Schema(hidden = true) String authority,
        @Enumerated(EnumType.STRING) Held responsibility,
        @JsonProperty("from") LocalDate heldFrom,
        String source,
        @Embedded Noted noted) {

    /** What is known of it. */
    public enum Held {
        HOLDS,
        DOES_NOT_HOLD,
        NOT_KNOWN
    }
}
