package candour.cases.chronology;

import candour.cases.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy of a chronology for a review: a later change in the case does not change it. */
@Schema(description = "All events of a child in order, as they were at one moment, each with the version of its record")
public record ChronologyCopy(
        PersonId child,
        Instant takenAt,

        @Schema(description = "SHA-256 of the events as canonical JSON, in hexadecimal digits: the copy's version")
        String sha256,

        List<ChronologyLine> events) {}
