package candour.cases.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One address of a person; there may be several at a time. */
@Embeddable
@Schema(name = "PersonAddress")
public record PersonAddress(
        @JsonIgnore @Schema(hidden = true) String authority,
        @Enumerated(EnumType.STRING) AddressKind kind,
        @Embedded Address address,
        @JsonProperty("from") LocalDate heldFrom,
        @JsonProperty("to") LocalDate heldTo,
        String source,
        Integer corrects,
        @Embedded Noted noted)
        implements Fact {}
