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
 * One number by which others know a person.
 *
 * @param verifiedBy who or what confirmed it; null unless it is verified
 */
@Embeddable
@Schema(name = "PersonIdentifier")
public record PersonIdentifier(
        @JsonIgnore @Schema(hidden = true) String authority,
        @Enumerated(EnumType.STRING) IdentifierKind kind,
        String value,
        @Enumerated(EnumType.STRING) IdentifierStanding standing,
        String verifiedBy,
        @JsonProperty("from") LocalDate heldFrom,
        @JsonProperty("to") LocalDate heldTo,
        String source,
        Integer corrects,
        @Embedded Noted noted)
        implements Fact {

    @Override
    public boolean isTheirs() {
        return standing != IdentifierStanding.NOT_THEIRS;
    }

    boolean isVerified() {
        return standing == IdentifierStanding.VERIFIED;
    }
}
