package candour.gateway.pages.inspections.steps;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.PartLink;
import candour.gateway.problem.Problem;
import java.util.List;

/** One thing that must happen before a step, with the page on which it is done. */
record Unmet(String message, String href) {

    static List<Unmet> of(Problem refused, Inspection inspection) {
        return refused.errors().stream()
                .map(error -> new Unmet(error.message(), href(inspection, error.pointer())))
                .toList();
    }

    /** A guard points at a part of the report, at a representation, at a clock, or just at the inspection. */
    private static String href(Inspection inspection, String pointer) {
        var root = "/inspections/" + inspection.id();
        var kind = pointer == null ? "" : pointer.split(":", 2)[0];
        return switch (kind) {
            case "judgement" ->
                inspection.issuedAt() == null
                        ? root + "/report/judgements/" + pointer.substring("judgement:".length()) + "/edit"
                        : root + "/differences#" + PartLink.anchor(pointer);
            case "paragraph", "improvement", "outline" -> root + "/differences#" + PartLink.anchor(pointer);
            case "representation" -> root + "/representations/" + pointer.substring("representation:".length());
            case "complaint" ->
                root + "/complaints" + pointer.substring("complaint".length()).replace(':', '/');
            case "report", "revision" -> root + "/report";
            case "hold" -> root + "/holds";
            case "data-list" -> root + "/data-lists";
            case "deadline", "comments-due", "complaint-window" -> root + "#deadlines";
            default -> root;
        };
    }
}
