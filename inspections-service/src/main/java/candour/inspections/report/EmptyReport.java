package candour.inspections.report;

import candour.inspections.framework.Area;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import java.util.List;

/** What a report consists of before a word of it is written: its headings, and the judgements still open. */
final class EmptyReport {

    private EmptyReport() {}

    static Manifest of(Inspection inspection) {
        return inspection.kind().isGraded() ? graded(inspection) : letter(inspection);
    }

    private static Manifest graded(Inspection inspection) {
        var framework = Framework.valueOf(inspection.framework());
        var sections = framework.required().stream()
                .map(area -> new Manifest.Section(area.label(), area.code(), List.of()))
                .toList();
        var judgements = framework.required().stream()
                .map(Area::code)
                .map(area -> new Manifest.Judgement(area, null, null))
                .toList();
        return new Manifest(framework.title(), sections, judgements, List.of());
    }

    /** A letter about a visit: the areas of the framework are not judged. */
    private static Manifest letter(Inspection inspection) {
        var sections = inspection.kind().headings().stream()
                .map(heading -> new Manifest.Section(heading, null, List.of()))
                .toList();
        return new Manifest(inspection.kind().words(), sections, List.of(), List.of());
    }
}
