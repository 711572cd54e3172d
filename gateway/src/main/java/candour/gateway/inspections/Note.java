package candour.gateway.inspections;

import java.time.Instant;
import java.util.List;

/** An evidence note; services show it to the inspectorate only. */
public record Note(
        String id,
        String inspection,
        String reference,
        String kind,
        String kindTitle,
        String source,
        Instant gatheredAt,
        String author,
        List<Draft> heads,
        Count drafts,
        List<Version> versions,
        List<Link> links,
        boolean mayWrite,
        boolean mayKeep,
        boolean mayLink) {

    /** Acknowledged words of one window that stand. */
    public record Draft(String session, long sequence, String text, Instant savedAt, boolean late) {

        /** What a later window says it began with. */
        public String place() {
            return session + ":" + sequence;
        }
    }

    /** How much was typed; the instants are null before anything was. */
    public record Count(long windows, long batches, Instant firstAt, Instant lastAt) {}

    /** A version that never changes. */
    public record Version(int number, String text, String sha256, String kind, String source, Instant keptAt) {}

    /** A finding the note bears on. */
    public record Link(
            String part, String label, String bearing, String bearingTitle, int version, Instant linkedAt, String by) {}

    public Note {
        heads = heads == null ? List.of() : List.copyOf(heads);
        versions = versions == null ? List.of() : List.copyOf(versions);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** The version kept last, or null. */
    public Version newest() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    /** The older versions, newest first. */
    public List<Version> older() {
        return versions.isEmpty()
                ? List.of()
                : versions.subList(0, versions.size() - 1).reversed();
    }
}
