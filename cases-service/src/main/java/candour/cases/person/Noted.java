package candour.cases.person;

import candour.cases.access.Occasion;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote a fact down, and when: part of every row that is never overwritten. */
@Embeddable
public record Noted(
        Instant recordedAt,
        @JsonIgnore @Schema(hidden = true) String bySubject,
        @JsonProperty("recordedBy") String byName) {

    public static Noted on(Occasion occasion) {
        return new Noted(occasion.at(), occasion.by().subject(), occasion.by().name());
    }
}
