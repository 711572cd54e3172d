package candour.inspections.report;

import candour.conventions.CurrentActor;
import candour.conventions.Recorder;
import candour.inspections.framework.Area;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.ReportArrives;
import candour.inspections.reportimport.ReadingView;
import candour.inspections.reportimport.ReportImports;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an imported report the draft: its words as read, each grade as read, and what could not be read left open. */
@ApplicationScoped
class TakeInReport {

    private final Reports reports;
    private final ReportImports imports;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;

    TakeInReport(Reports reports, ReportImports imports, Recorder recorder, CurrentActor current, Uuid7 ids) {
        this.reports = reports;
        this.imports = imports;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
    }

    void takeIn(@Observes ReportArrives arrives) {
        var inspection = arrives.inspection();
        var source = imports.get(arrives.reportImport());
        var texts = new ArrayList<String>();
        var manifest = new Manifest(
                Framework.valueOf(inspection.framework()).title(),
                sections(source.reading(), texts),
                judgements(inspection, source.reading()),
                improvements(source.reading()));
        var revision = reports.begin(inspection, manifest, texts);
        recorder.record(
                InspectionAccess.subject(inspection),
                "report.take-in",
                Map.of("sha256", source.sha256(), "revision", revision.number(), "hash", revision.hash()),
                null);
    }

    private List<Manifest.Section> sections(ReadingView reading, List<String> texts) {
        var sections = new ArrayList<Manifest.Section>();
        var numbers = new ParagraphNumbers();
        for (var read : reading.sections()) {
            var paragraphs = read.paragraphs().stream()
                    .peek(paragraph -> texts.add(paragraph.text()))
                    .map(paragraph -> paragraph(paragraph, numbers))
                    .toList();
            sections.add(new Manifest.Section(read.heading(), read.area(), paragraphs));
        }
        return sections;
    }

    private Manifest.Paragraph paragraph(ReadingView.ParagraphView read, ParagraphNumbers numbers) {
        var author = current.get();
        return new Manifest.Paragraph(
                ids.next().toString(),
                read.numbered() ? numbers.printed(read.number()) : numbers.unprinted(),
                Sha256.of(read.text()),
                author.subject(),
                author.name(),
                !read.statesJudgement().isEmpty());
    }

    private static List<Manifest.Judgement> judgements(Inspection inspection, ReadingView reading) {
        if (!inspection.kind().isGraded()) {
            return List.of();
        }
        return Framework.valueOf(inspection.framework()).areas().stream()
                .map(area -> judgement(area, reading))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A required area always has its line; another one only where the report grades it. */
    private static Optional<Manifest.Judgement> judgement(Area area, ReadingView reading) {
        var grade = reading.judgements().stream()
                .filter(read -> read.area().equals(area.code()) && read.grade() != null)
                .map(ReadingView.JudgementView::grade)
                .findFirst();
        if (grade.isEmpty() && !area.isRequired()) {
            return Optional.empty();
        }
        return Optional.of(new Manifest.Judgement(area.code(), grade.orElse(null), null));
    }

    private List<Manifest.Improvement> improvements(ReadingView reading) {
        return reading.needsToImprove().stream()
                .map(read ->
                        new Manifest.Improvement(ids.next().toString(), read.kind(), read.text(), read.reference()))
                .toList();
    }
}
