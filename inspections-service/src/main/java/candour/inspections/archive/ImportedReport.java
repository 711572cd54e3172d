package candour.inspections.archive;

import candour.inspections.authority.Authorities;
import candour.inspections.authority.Authority;
import candour.inspections.framework.AreaKind;
import candour.inspections.framework.Framework;
import candour.inspections.report.Sha256;
import candour.inspections.reportimport.ReadingView;
import candour.inspections.reportimport.ReportImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A report that was read from its PDF, as the archive keeps published reports. */
@ApplicationScoped
class ImportedReport {

    /** The same in every report, or the list of improvements in another form. */
    private static final Set<String> NOT_SEARCHED = Set.of("DEFINITIONS", "IMPRINT", "NEEDS_TO_IMPROVE");

    private final Authorities authorities;

    ImportedReport(Authorities authorities) {
        this.authorities = authorities;
    }

    Particulars particulars(ReportImport made) {
        var read = made.reading();
        return new Particulars(
                made.sha256(),
                authority(read),
                read.framework().value(),
                PublishedKind.named(read.kind().value()).orElse(null),
                dates(made),
                read.leadInspector().value(),
                read.pages(),
                null);
    }

    private static PublishedDates dates(ReportImport made) {
        var published = PublicationDay.of(made);
        return new PublishedDates(
                made.reading().fieldworkFrom().value(),
                made.reading().fieldworkTo().value(),
                published.map(PublicationDay::day).orElse(null),
                published.map(PublicationDay::by).orElse(null));
    }

    private PublishedAuthority authority(ReadingView read) {
        return read.authority()
                .optional()
                .flatMap(authorities::find)
                .map(ImportedReport::known)
                .orElseGet(
                        () -> new PublishedAuthority(null, read.authorityName().value(), null, false));
    }

    private static PublishedAuthority known(Authority authority) {
        return new PublishedAuthority(authority.onsCode(), authority.name(), authority.region(), authority.isDemo());
    }

    PublishedText text(ReadingView read) {
        var passages = new ArrayList<>(improvements(read));
        for (var section : read.sections()) {
            section.paragraphs().forEach(paragraph -> passages.add(paragraph(section, paragraph)));
        }
        return new PublishedText(
                passages,
                read.judgements().stream()
                        .map(judgement -> judgement(read, judgement))
                        .toList());
    }

    private static List<PublishedPassage> improvements(ReadingView read) {
        var passages = new ArrayList<PublishedPassage>();
        for (var item : read.needsToImprove()) {
            int place = passages.size() + 1;
            passages.add(new Improving(item.kind(), item.text()).passage("improvement:" + place, place, item.page()));
        }
        return passages;
    }

    private static PublishedPassage paragraph(ReadingView.SectionView section, ReadingView.ParagraphView paragraph) {
        return new PublishedPassage(
                PassageKind.PARAGRAPH,
                "paragraph:" + paragraph.position(),
                section.heading(),
                section.area(),
                Integer.toString(paragraph.number()),
                paragraph.page(),
                paragraph.text(),
                Sha256.of(paragraph.text()),
                !NOT_SEARCHED.contains(section.role()));
    }

    private static PublishedJudgement judgement(ReadingView read, ReadingView.JudgementView judgement) {
        var framework = read.framework().optional().flatMap(Framework::find).orElse(null);
        var judging = judging(framework, judgement);
        if (judgement.grade() != null) {
            return judging.given(judgement.grade(), null);
        }
        return judging.without(
                judgement.confidence() > 0 ? GradeStatus.NOT_JUDGED : GradeStatus.NOT_READ, judgement.reason());
    }

    private static Judging judging(Framework framework, ReadingView.JudgementView read) {
        var kind = framework == null
                ? AreaKind.JUDGEMENT
                : framework.area(read.area()).map(area -> area.kind()).orElse(AreaKind.JUDGEMENT);
        return new Judging(framework, read.area(), read.strand(), read.label(), kind);
    }
}
