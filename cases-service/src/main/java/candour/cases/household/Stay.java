package candour.cases.household;

import candour.cases.person.Fact;
import candour.cases.person.Noted;
import candour.cases.person.PersonId;
import candour.cases.person.PersonKind;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody's time in a household.
 *
 * @param text how often or in what part somebody stays, in words; may be null
 */
@Embeddable
@Schema(name = "Stay")
public record Stay(
        @JsonIgnore @Schema(hidden = true) String authority,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "person"))
        PersonId person,

        @Enumerated(EnumType.STRING) PersonKind personKind,
        @Enumerated(EnumType.STRING) Manner manner,
        String text,
        @JsonProperty("from") LocalDate heldFrom,
        @JsonProperty("to") LocalDate heldTo,
        String source,
        Integer corrects,
        @Embedded Noted noted)
        implements Fact {}
