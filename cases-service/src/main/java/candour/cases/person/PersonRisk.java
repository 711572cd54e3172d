package candour.cases.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk that an adult is known to pose, with what it rests on, who said so and from which day. */
@Embeddable
@Schema(name = "PersonRisk")
public record PersonRisk(
        @JsonIgnore @Schema(hidden = true) String authority,
        @Enumerated(EnumType.STRING) RiskKind kind,
        @Enumerated(EnumType.STRING) RiskBasis basis,
        String text,
        @JsonProperty("from") LocalDate heldFrom,
        @JsonProperty("to") LocalDate heldTo,
        String source,
        Integer corrects,
        @Embedded Noted noted)
        implements Fact {}
