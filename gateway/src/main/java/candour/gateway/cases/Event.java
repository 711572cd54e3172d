package candour.gateway.cases;

import candour.gateway.forms.Words;
import candour.gateway.pages.inspections.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One event of a child's chronology. */
public record Event(
        String id,
        String eventType,
        When occurred,
        String text,
        String informationKind,
        Source source,
        Recorded recorded,
        Seen seen,
        String corrects,
        String correctedBy,
        List<Judged> significance) {

    public Event {
        significance = significance == null ? List.of() : List.copyOf(significance);
    }

    /** When it happened, as precisely as is known. */
    public record When(
            LocalDate from, LocalDate to, Instant at, String precision, String originalText, boolean uncertain) {

        public String words() {
            var said = originalText != null ? "“" + originalText + "”" : exact();
            return uncertain && originalText == null ? said + " (uncertain)" : said;
        }

        private String exact() {
            if (at != null) {
                return Say.moment(at);
            }
            return from.equals(to) ? Say.day(from) : Say.day(from) + " to " + Say.day(to);
        }
    }

    /** The record that told it. */
    public record Source(String agency, String kind, String key, long version) {

        private static final Map<String, String> PLURALS =
                Map.of("enquiry", "enquiries", "legal-status", "legal-statuses", "pre-proceedings", "pre-proceedings");

        /** Where the record is shown; null for an event that was entered by hand. */
        public String href() {
            return kind.equals("chronology-event")
                    ? null
                    : "/cases/" + PLURALS.getOrDefault(kind, kind + "s") + "/" + key;
        }
    }

    /** When and by whom it was written down. */
    public record Recorded(Instant at, String by, boolean late) {}

    /** Whether a professional saw the child. */
    public record Seen(Boolean childSeen, Boolean childAlone, String childsWords) {}

    /** A worker's judgement of it. */
    public record Judged(String text, Instant recordedAt, String by) {}

    /** {@code Referral, receipt}. */
    public String kind() {
        var parts = eventType.split("\\.", 2);
        return parts.length == 2
                ? Words.sentence(parts[0]) + ", " + Words.sentence(parts[1]).toLowerCase(java.util.Locale.UK)
                : Words.sentence(eventType);
    }

    /** What the child said, in its own words, or null. */
    public String childWords() {
        return seen == null ? null : seen.childsWords();
    }

    public boolean wasSeen() {
        return seen != null && Boolean.TRUE.equals(seen.childSeen());
    }

    public boolean wasNotSeen() {
        return seen != null && Boolean.FALSE.equals(seen.childSeen());
    }
}
