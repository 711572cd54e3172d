package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Inspection;
import java.util.Set;

/**
 * What the page of a report offers beside its text: links to what the service says is open to the reader.
 *
 * @param edit only beside the text being worked on; what was issued or signed is past
 */
record Offers(boolean edit, boolean represent, boolean finalText, boolean correction) {

    private static final Set<String> FINAL_IS_OUT = Set.of("FINAL_SHARED", "CLOSED_UNPUBLISHED");
    private static final Set<String> PAST = Set.of("issued", "final", "correction");

    static Offers on(Inspection inspection, String asked) {
        return new Offers(
                inspection.may("EDIT_REPORT") && (asked == null || !PAST.contains(asked)),
                inspection.may("MAKE_REPRESENTATION"),
                inspection.isPublished() || FINAL_IS_OUT.contains(inspection.state()),
                "CORRECTION_SIGNED".equals(inspection.state()));
    }

    public boolean any() {
        return edit || represent;
    }
}
