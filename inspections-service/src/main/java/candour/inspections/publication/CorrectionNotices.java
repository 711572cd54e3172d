package candour.inspections.publication;

import candour.inspections.inspection.Inspection;
import candour.inspections.publication.PublicationsView.ChangedPart;
import candour.inspections.publication.PublicationsView.Notice;
import candour.inspections.report.Part;
import candour.inspections.report.ReportViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the notice of each correction: why, in the words of whoever published it; what, as the two texts tell. */
@ApplicationScoped
class CorrectionNotices {

    private final ChangeRegisters registers;
    private final Publications publications;

    CorrectionNotices(ChangeRegisters registers, Publications publications) {
        this.registers = registers;
        this.publications = publications;
    }

    /** The notices by the number of the revision they are about. */
    Map<Integer, Notice> of(Inspection inspection) {
        var notices = new HashMap<Integer, Notice>();
        for (var sources : registers.corrections(inspection)) {
            publications.get(inspection.id()).stream()
                    .filter(one -> one.revision() == sources.published().revision())
                    .forEach(one -> notices.put(
                            one.revision(),
                            new Notice(one.reason().orElse(null), one.byOffice(), changed(inspection, sources))));
        }
        return notices;
    }

    private static List<ChangedPart> changed(Inspection inspection, ChangeRegisters.Sources sources) {
        return ChangeRegisters.parts(sources).stream()
                .map(part -> new ChangedPart(part, label(inspection, sources, part)))
                .toList();
    }

    private static String label(Inspection inspection, ChangeRegisters.Sources sources, Part part) {
        return ReportViews.label(inspection, ChangeRegisters.manifest(sources, part), part);
    }
}
