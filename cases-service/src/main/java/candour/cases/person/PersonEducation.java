package candour.cases.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child's standing in education for a time.
 *
 * @param setting the school or other place; null where there is none
 */
@Embeddable
@Schema(name = "PersonEducation")
public record PersonEducation(
        @JsonIgnore @Schema(hidden = true) String authority,
        @Enumerated(EnumType.STRING) EducationStatus status,
        String setting,
        @JsonProperty("from") LocalDate heldFrom,
        @JsonProperty("to") LocalDate heldTo,
        String source,
        Integer corrects,
        @Embedded Noted noted)
        implements Fact {}
