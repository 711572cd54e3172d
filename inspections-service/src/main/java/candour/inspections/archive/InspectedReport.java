package candour.inspections.archive;

import candour.inspections.authority.Authorities;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.StepTaken;
import candour.inspections.report.Document;
import candour.inspections.report.Manifest;
import candour.inspections.report.Part;
import candour.inspections.report.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** A report made here, as the archive keeps published reports. */
@ApplicationScoped
class InspectedReport {

    private final Authorities authorities;

    InspectedReport(Authorities authorities) {
        this.authorities = authorities;
    }

    Particulars particulars(Inspection inspection, Revision published) {
        var authority = authorities.get(inspection.authority());
        var publishedOn = inspection
                .lastTaken(InspectionStep.PUBLICATION)
                .map(StepTaken::happenedOn)
                .orElseThrow();
        return new Particulars(
                published.hash(),
                new PublishedAuthority(authority.onsCode(), authority.name(), authority.region(), authority.isDemo()),
                inspection.framework(),
                PublishedKind.of(inspection.kind()),
                new PublishedDates(
                        inspection.fieldworkFrom(), inspection.fieldworkTo(), publishedOn, DatedBy.PUBLICATION),
                inspection.lead().name(),
                null,
                inspection.rehearsalOf().orElse(null));
    }

    PublishedText text(Inspection inspection, Document document) {
        var passages = new ArrayList<>(improvements(document.manifest()));
        document.manifest().sections().forEach(section -> passages.addAll(paragraphs(document, section)));
        return new PublishedText(passages, judgements(inspection, document.manifest()));
    }

    private static List<PublishedPassage> improvements(Manifest manifest) {
        var passages = new ArrayList<PublishedPassage>();
        for (var item : manifest.improvements()) {
            passages.add(new Improving(item.kind(), item.text())
                    .passage(Part.improvement(item.id()).address(), passages.size() + 1, null));
        }
        return passages;
    }

    private static List<PublishedPassage> paragraphs(Document document, Manifest.Section section) {
        return section.paragraphs().stream()
                .map(paragraph -> new PublishedPassage(
                        PassageKind.PARAGRAPH,
                        Part.paragraph(paragraph.id()).address(),
                        section.heading(),
                        section.area(),
                        paragraph.number(),
                        null,
                        document.text(paragraph),
                        paragraph.sha256(),
                        true))
                .toList();
    }

    private static List<PublishedJudgement> judgements(Inspection inspection, Manifest manifest) {
        var framework = Framework.valueOf(inspection.framework());
        return manifest.judgements().stream()
                .map(judgement -> judgement(inspection, framework, judgement))
                .toList();
    }

    private static PublishedJudgement judgement(
            Inspection inspection, Framework framework, Manifest.Judgement judgement) {
        var area = framework.area(judgement.area()).orElseThrow();
        return Judging.of(framework, area, area.labelOn(inspection.fieldworkFrom()))
                .given(judgement.grade(), judgement.reason());
    }
}
