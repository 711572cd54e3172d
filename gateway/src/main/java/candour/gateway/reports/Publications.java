package candour.gateway.reports;

import candour.gateway.inspections.PartLink;
import java.time.Instant;
import java.util.List;

/** How often a report was published, what each correction was about, and whether it was withdrawn. */
public record Publications(List<Publication> items, Withdrawal withdrawal) {

    public Publications {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** The corrections, newest first. */
    public List<Publication> corrections() {
        return items.stream().filter(one -> one.notice() != null).toList().reversed();
    }

    /** The texts that were published before the one read now, newest first. */
    public List<Publication> earlier() {
        return items.isEmpty() ? List.of() : items.subList(0, items.size() - 1).reversed();
    }

    /** One published text; the notice is null for the first. */
    public record Publication(int revision, String hash, Instant publishedAt, boolean current, Notice notice) {}

    /** The notice of a correction. */
    public record Notice(String why, String office, List<ChangedPart> changed) {
        public Notice {
            changed = changed == null ? List.of() : List.copyOf(changed);
        }
    }

    /** A part that a correction changed. */
    public record ChangedPart(String part, String label) {
        public String anchor() {
            return PartLink.anchor(part);
        }
    }

    /** What stays of a withdrawn report. */
    public record Withdrawal(String reason, String office, Instant at, int revision, String hash) {}
}
