package candour.inspections.report;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Each revision is the one that was hashed and follows the one before, and each wording is what its digest says. */
@ApplicationScoped
public class ChainVerifies implements StepGuard {

    private final Reports reports;

    ChainVerifies(Reports reports) {
        this.reports = reports;
    }

    @Override
    public Guard guard() {
        return Guard.CHAIN_VERIFIES;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        var report = reports.get(inspection.id());
        var broken = new ArrayList<Problem.Error>();
        Revision before = null;
        for (var revision : reports.revisions(report)) {
            if (!revision.isWhole() || !revision.follows(before)) {
                broken.add(new Problem.Error(
                        "revision:" + revision.number(),
                        "Revision " + revision.number() + " is not as it was recorded"));
            }
            before = revision;
        }
        broken.addAll(wordings(reports.newest(report)));
        return broken;
    }

    private static List<Problem.Error> wordings(Document document) {
        return document.manifest()
                .paragraphs()
                .filter(paragraph -> !paragraph.sha256().equals(Sha256.of(document.text(paragraph))))
                .map(paragraph -> new Problem.Error(
                        Part.paragraph(paragraph.id()).address(),
                        "Paragraph " + paragraph.number() + " is not the text that was recorded"))
                .toList();
    }
}
