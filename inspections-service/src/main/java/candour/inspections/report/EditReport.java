package candour.inspections.report;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;

/** Changes the words or the grades of a report: each change is another revision, none overwrites one. */
@ApplicationScoped
class EditReport {

    private final Reports reports;
    private final CurrentActor current;
    private final Recorder recorder;
    private final Uuid7 ids;

    EditReport(Reports reports, CurrentActor current, Recorder recorder, Uuid7 ids) {
        this.reports = reports;
        this.current = current;
        this.recorder = recorder;
        this.ids = ids;
    }

    void paragraph(Inspection inspection, Report report, String id, EditParagraph edit) {
        var manifest = open(inspection, report);
        var old = manifest.paragraph(id).orElseThrow(ProblemException::notFound);
        boolean states = edit.statesJudgement() == null ? old.statesJudgement() : edit.statesJudgement();
        var changed = written(id, old.number(), edit.text(), states);
        if (changed.sha256().equals(old.sha256())) {
            changed = new Manifest.Paragraph(id, old.number(), old.sha256(), old.author(), old.authorName(), states);
        }
        save(inspection, report, manifest.withParagraph(changed), Part.paragraph(id), List.of(edit.text()));
    }

    void removeParagraph(Inspection inspection, Report report, String id) {
        var manifest = open(inspection, report);
        manifest.paragraph(id).orElseThrow(ProblemException::notFound);
        save(inspection, report, manifest.withoutParagraph(id), Part.paragraph(id), List.of());
    }

    void addParagraph(Inspection inspection, Report report, AddParagraph added) {
        var manifest = open(inspection, report);
        var id = ids.next().toString();
        var before =
                added.after() == null ? "0" : after(manifest, added.after()).number();
        var paragraph = written(id, manifest.numberAfter(before), added.text(), added.statesJudgement());
        var changed = added.after() == null
                ? manifest.withParagraphFirst(section(manifest, added.section()), paragraph)
                : manifest.withParagraphAfter(added.after(), paragraph);
        boolean renumber = !inspection.state().isIssued() && manifest.isNumberedThrough();
        save(
                inspection,
                report,
                renumber ? changed.numberedThrough() : changed,
                Part.paragraph(id),
                List.of(added.text()));
    }

    void judgement(Inspection inspection, Report report, String area, GiveJudgement given) {
        var manifest = open(inspection, report);
        manifest.judgement(area).orElseThrow(ProblemException::notFound);
        if (inspection.state().isIssued() && inspection.isLedBy(current.get())) {
            throw new ProblemException(
                    Problems.NOT_YOURS,
                    "Once the draft is issued, the lead inspector alone does not move a judgement.");
        }
        check(inspection, given);
        var judgement = new Manifest.Judgement(area, given.grade(), given.reason());
        save(inspection, report, manifest.withJudgement(judgement), Part.judgement(area), List.of());
    }

    void improvement(Inspection inspection, Report report, String id, EditImprovement edit) {
        var manifest = open(inspection, report);
        var old = manifest.improvements().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        var changed = new Manifest.Improvement(id, old.kind(), edit.text(), edit.reference());
        save(inspection, report, manifest.withImprovement(changed), Part.improvement(id), List.of());
    }

    void addImprovement(Inspection inspection, Report report, AddImprovement added) {
        var manifest = open(inspection, report);
        var item =
                new Manifest.Improvement(ids.next().toString(), added.kind().name(), added.text(), added.reference());
        save(inspection, report, manifest.withImprovementLast(item), Part.improvement(item.id()), List.of());
    }

    void removeImprovement(Inspection inspection, Report report, String id) {
        var manifest = open(inspection, report);
        if (manifest.improvements().stream().noneMatch(item -> item.id().equals(id))) {
            throw ProblemException.notFound();
        }
        save(inspection, report, manifest.withoutImprovement(id), Part.improvement(id), List.of());
    }

    private Manifest open(Inspection inspection, Report report) {
        InspectionAction.EDIT_REPORT.require(current.get(), inspection);
        return reports.manifest(reports.revision(report, report.newest()));
    }

    private void save(Inspection inspection, Report report, Manifest changed, Part part, List<String> texts) {
        var revision = reports.add(report, Purpose.DRAFT, changed, texts);
        var payload = new LinkedHashMap<String, Object>();
        payload.put("part", part.address());
        payload.put("revision", revision.number());
        payload.put("hash", revision.hash());
        texts.stream().findFirst().ifPresent(text -> payload.put("sha256", Sha256.of(text)));
        recorder.record(InspectionAccess.subject(inspection), "report.edit", payload, null);
    }

    private Manifest.Paragraph written(String id, String number, String text, boolean statesJudgement) {
        var author = current.get();
        return new Manifest.Paragraph(id, number, Sha256.of(text), author.subject(), author.name(), statesJudgement);
    }

    private static Manifest.Paragraph after(Manifest manifest, String id) {
        return manifest.paragraph(id)
                .orElseThrow(() -> ProblemException.rule("/after", "Choose a paragraph of this report"));
    }

    private static int section(Manifest manifest, Integer section) {
        if (section == null || section < 0 || section >= manifest.sections().size()) {
            throw ProblemException.rule("/section", "Choose a section of this report");
        }
        return section;
    }

    private static void check(Inspection inspection, GiveJudgement given) {
        boolean noReason = given.reason() == null || given.reason().isBlank();
        if (given.grade() == null && noReason) {
            throw ProblemException.rule("/reason", "Enter why this area is not judged");
        }
        var framework = Framework.valueOf(inspection.framework());
        if (given.grade() != null && framework.grade(given.grade()).isEmpty()) {
            throw ProblemException.rule("/grade", "Choose a grade of this framework's scale");
        }
    }
}
