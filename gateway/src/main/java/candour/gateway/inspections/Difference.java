package candour.gateway.inspections;

import java.util.List;

/** One part that does not say now what it said in the issued draft, and what covers that. */
public record Difference(
        String part,
        String label,
        String kind,
        String before,
        String after,
        List<Segment> segments,
        boolean touchesJudgement,
        boolean covered,
        List<Change> coveredBy,
        List<String> permittedCauses) {

    /** All of them, in reading order. */
    public record All(boolean covered, List<Difference> items) {

        public All {
            items = items == null ? List.of() : List.copyOf(items);
        }

        /** How many have no cause that counts. */
        public long uncovered() {
            return items.stream().filter(one -> !one.covered()).count();
        }
    }

    public Difference {
        segments = segments == null ? List.of() : Segments.joined(segments);
        coveredBy = coveredBy == null ? List.of() : List.copyOf(coveredBy);
        permittedCauses = permittedCauses == null ? List.of() : List.copyOf(permittedCauses);
    }

    /** A grade is one code, so nothing of it stays when it changes. */
    public boolean isJudgement() {
        return part.startsWith("judgement:");
    }

    /** The part as an id on the page. */
    public String anchor() {
        return PartLink.anchor(part);
    }
}
