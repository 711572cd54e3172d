package candour.inspections.timeline;

import candour.inspections.archive.PublicationLag;
import candour.inspections.archive.PublishedJudgement;
import candour.inspections.archive.PublishedKind;
import candour.inspections.archive.PublishedReport;
import candour.inspections.archive.PublishedReports;
import candour.inspections.authority.Authority;
import candour.inspections.framework.Framework;
import candour.inspections.timeline.TimelineView.InspectionLine;
import candour.inspections.timeline.TimelineView.JudgementLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Draws up what inspectors judged of an authority, each grade with the one before it. */
@ApplicationScoped
class Timeline {

    private final PublishedReports reports;
    private final NeighboursOf neighbours;

    Timeline(PublishedReports reports, NeighboursOf neighbours) {
        this.reports = reports;
        this.neighbours = neighbours;
    }

    TimelineView of(Authority authority) {
        return new TimelineView(
                authority.onsCode(),
                authority.name(),
                authority.region(),
                authority.isDemo(),
                lines(reports.of(authority.onsCode())),
                neighbours.of(authority));
    }

    /** A rehearsal is shown, compared with nothing, and nothing is compared with it. */
    private static List<InspectionLine> lines(List<PublishedReport> oldestFirst) {
        var lines = new ArrayList<InspectionLine>();
        var earlier = new ArrayList<Given>();
        for (var report : oldestFirst) {
            boolean fact = report.rehearsalOf().isEmpty();
            var before = fact ? earlier.reversed().stream().toList() : List.<Given>of();
            lines.add(line(report, before));
            if (fact) {
                report.judgements().forEach(judgement -> earlier.add(Given.of(report, judgement)));
            }
        }
        return lines;
    }

    private static InspectionLine line(PublishedReport report, List<Given> earlier) {
        var lag = PublicationLag.of(report.dates());
        return new InspectionLine(
                report.id(),
                report.title(),
                report.origin(),
                report.kind().orElse(null),
                report.kind().map(PublishedKind::words).orElse(null),
                report.kind().map(PublishedKind::isVisit).orElse(false),
                report.framework().orElse(null),
                report.framework()
                        .flatMap(Framework::find)
                        .map(Framework::title)
                        .orElse(null),
                report.dates().fieldworkFrom(),
                report.dates().fieldworkTo(),
                report.dates().publishedOn(),
                lag.workingDays().orElse(null),
                lag.reason().orElse(null),
                report.rehearsalOf().orElse(null),
                report.judgements().stream()
                        .map(judgement -> line(judgement, Comparison.of(Given.of(report, judgement), earlier)))
                        .toList());
    }

    static JudgementLine line(PublishedJudgement judgement, Comparison sincePrevious) {
        return new JudgementLine(
                judgement.area(),
                judgement.strand(),
                judgement.label(),
                judgement.kind(),
                judgement.status(),
                judgement.grade(),
                judgement.gradeLabel(),
                judgement.descriptor(),
                judgement.rank(),
                judgement.reason(),
                sincePrevious);
    }
}
