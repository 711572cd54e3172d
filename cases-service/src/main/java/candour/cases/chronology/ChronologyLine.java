package candour.cases.chronology;

import candour.cases.chronology.Told.InformationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a child's chronology. */
@Schema(description = "One event of a child's chronology, with the record and the version that told it")
public record ChronologyLine(
        UUID id,
        @Schema(examples = "visit.seen") String eventType,
        When occurred,
        String text,
        InformationKind informationKind,
        Source source,
        Recorded recorded,
        Seen seen,

        @Schema(description = "The earlier event that this one corrects")
        UUID corrects,

        @Schema(description = "The later event that corrects this one")
        UUID correctedBy,

        @Schema(description = "What the event means in a worker's judgement")
        List<Judged> significance) {

    /** Where it stands in the chronology: the key of a page's last line. */
    String place() {
        return new Occurred(occurred.from, occurred.to, occurred.at, occurred.precision, null, false).place(id);
    }

    /** When it happened. */
    @Schema(name = "ChronologyWhen", description = "As precisely as is known")
    public record When(
            LocalDate from,
            LocalDate to,
            Instant at,
            Occurred.Precision precision,

            @Schema(description = "As somebody wrote it, where it was not entered as a date")
            String originalText,

            boolean uncertain) {

        static When of(Occurred it) {
            return new When(it.from(), it.to(), it.at(), it.precision(), it.originalText(), it.uncertain());
        }
    }

    /** The record that told it. */
    @Schema(name = "ChronologySource")
    public record Source(String agency, String kind, UUID key, long version) {

        static Source of(Told.Source it) {
            return new Source(it.agency(), it.kind(), it.key(), it.version());
        }
    }

    /** When and by whom it was written down. */
    @Schema(name = "ChronologyRecorded")
    public record Recorded(
            Instant at,
            String by,

            @Schema(description = "More than five working days after it happened")
            boolean late) {}

    /** Whether a professional saw the child. */
    @Schema(name = "ChronologySeen")
    public record Seen(Boolean childSeen, Boolean childAlone, String childsWords) {

        static Seen of(Told.Seen it) {
            return it.equals(Told.Seen.DOES_NOT_APPLY)
                    ? null
                    : new Seen(it.childSeen(), it.childAlone(), it.childsWords());
        }
    }

    /** A worker's judgement of an event. */
    @Schema(name = "ChronologySignificance")
    public record Judged(String text, Instant recordedAt, String by) {}

    static ChronologyLine of(ChronologyEvent event, UUID correctedBy, List<Judged> significance) {
        var told = event.told();
        return new ChronologyLine(
                event.key(),
                told.eventType(),
                When.of(told.occurred()),
                told.text(),
                told.informationKind(),
                Source.of(told.source()),
                new Recorded(event.recordedAt(), event.recordedBy(), event.isLate()),
                Seen.of(told.seen()),
                event.corrects().orElse(null),
                correctedBy,
                significance);
    }
}
