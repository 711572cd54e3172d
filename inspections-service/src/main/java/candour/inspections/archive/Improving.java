package candour.inspections.archive;

import candour.inspections.report.Sha256;
import java.util.Set;

/** One thing a report says must improve, as a passage: what is said to be done at once is a priority action. */
record Improving(String kind, String text) {

    private static final String HEADING = "What needs to improve";
    private static final Set<String> AT_ONCE = Set.of("PRIORITY_AND_IMMEDIATE", "IMMEDIATELY");

    /** @param place from 1, in printed order */
    PublishedPassage passage(String part, int place, Integer page) {
        return new PublishedPassage(
                AT_ONCE.contains(kind) ? PassageKind.PRIORITY_ACTION : PassageKind.IMPROVEMENT,
                part,
                HEADING,
                null,
                Integer.toString(place),
                page,
                text,
                Sha256.of(text),
                true);
    }
}
