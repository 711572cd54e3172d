package candour.gateway.archive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What inspectors judged of an authority, oldest first. */
public record AuthorityRecord(
        String authority,
        String authorityName,
        String region,
        boolean madeUp,
        List<Inspected> inspections,
        Neighbours neighbours) {

    /** One published report on it. */
    public record Inspected(
            String report,
            String title,
            String origin,
            String kind,
            String kindTitle,
            boolean visit,
            String framework,
            String frameworkTitle,
            LocalDate fieldworkFrom,
            LocalDate fieldworkTo,
            LocalDate publishedOn,
            Integer lagWorkingDays,
            String lagReason,
            String rehearsalOf,
            List<Grade> judgements) {

        /** The day it stands at on a line of time; null if no date was read. */
        public LocalDate on() {
            return publishedOn != null ? publishedOn : fieldworkTo;
        }

        public Map<String, List<Grade>> strands() {
            return judgements.stream()
                    .collect(Collectors.groupingBy(Grade::strand, LinkedHashMap::new, Collectors.toList()));
        }
    }

    /** Authorities to look at beside it. */
    public record Neighbours(String basis, String source, boolean verified, List<Neighbour> authorities) {}

    /** One of them, with the central grades of its newest report. */
    public record Neighbour(
            String authority,
            String name,
            String report,
            LocalDate publishedOn,
            String frameworkTitle,
            List<Grade> judgements) {}

    /** Newest first, as a reader wants them. */
    public List<Inspected> newestFirst() {
        return inspections.reversed().stream().toList();
    }
}
