package candour.cases.strategy;

import candour.cases.meeting.Agency;
import candour.cases.meeting.TookPart;
import candour.conventions.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A strategy discussion was held.
 *
 * @param emergency why it could not wait for police or health; null where both took part
 */
@Schema(description = "Record that a strategy discussion was held")
record HoldStrategyDiscussion(
        @NotNull(message = "Enter the day on which it was held")
        LocalDate on,

        @NotNull(message = "Choose by telephone or in person")
        Manner manner,

        @NotNull @Size(max = 100) List<@NotNull @Valid TookPart> attendees,
        @Size(max = 4_000) String emergency,
        @Size(max = 20_000) String judgement) {

    private static final Set<Agency> AT_LEAST = EnumSet.of(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH);

    /** Refuses with 422 a discussion without social care, police and health, unless an emergency is recorded. */
    void mustHaveTheAgencies() {
        var missing = TookPart.missing(AT_LEAST, attendees);
        if (!missing.isEmpty() && (emergency == null || emergency.isBlank())) {
            var who = missing.stream().map(Agency::words).collect(Collectors.joining(", "));
            throw ProblemException.rule(
                    "/attendees", "Enter who took part for: %s; or why it could not wait".formatted(who));
        }
    }
}
