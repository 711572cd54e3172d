package candour.cases.chronology;

import candour.cases.record.CaseRecord;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a record tells the chronology.
 *
 * @param eventType noun of the step that it tells of, with the record's kind: {@code referral.receipt}
 * @param text one plain sentence or the record's own words; the names of children and others as they were written
 * @param source the record it is derived from, in the version that told it
 * @param seen whether a professional saw the child, and how
 */
public record Told(
        String eventType, Occurred occurred, String text, Source source, InformationKind informationKind, Seen seen) {

    /** What a step of a record tells that is no sighting of the child. */
    public static Told of(CaseRecord record, String noun, LocalDate on, InformationKind kind, String text) {
        var source = new Source(null, record.kind(), record.key(), record.version());
        return new Told(record.kind() + "." + noun, Occurred.on(on), text, source, kind, Seen.DOES_NOT_APPLY);
    }

    /** The record an event is derived from: its kind, its key and its version. */
    public record Source(String agency, String kind, UUID key, long version) {}

    /** Whether the child was seen; null where the event is none at which it could be. */
    public record Seen(Boolean childSeen, Boolean childAlone, String childsWords) {
        public static final Seen DOES_NOT_APPLY = new Seen(null, null, null);
    }

    /** Where the knowledge comes from. */
    public enum InformationKind {
        OBSERVED,
        REPORTED,
        OPINION,
        DOCUMENT,
        DECISION
    }
}
