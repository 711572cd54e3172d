package candour.inspections.change;

import candour.inspections.report.Part;

/** The kinds of part that a cause may touch. */
enum PartKind {
    PARAGRAPH,
    JUDGEMENT,
    IMPROVEMENT,
    OUTLINE;

    static PartKind of(Part part) {
        var prefix = part.address().split(":", 2)[0];
        return valueOf(prefix.toUpperCase(java.util.Locale.ROOT));
    }
}
