package candour.inspections.statement;

import candour.conventions.ProblemException;
import candour.conventions.Time;
import candour.inspections.archive.PublishedAuthority;
import candour.inspections.archive.PublishedReport;
import candour.inspections.archive.PublishedReports;
import candour.quotations.Elsewhere;
import candour.quotations.QuotationFinder;
import candour.quotations.ReportText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Lays words beside a published report, and looks for words it does not hold in all the others. */
@ApplicationScoped
class CheckedTexts {

    /** How many other reports are shown for words that are not in the one spoken about. */
    private static final int OTHERS = 3;

    private final PublishedReports reports;
    private final Holders holders;
    private final TracedReports traced;
    private final Finders finders;
    private final Time time;

    CheckedTexts(PublishedReports reports, Holders holders, TracedReports traced, Finders finders, Time time) {
        this.reports = reports;
        this.holders = holders;
        this.traced = traced;
        this.finders = finders;
        this.time = time;
    }

    /** What the check finds; 404 for a report that is not published. */
    CheckView check(UUID report, String text) {
        var about = published(report);
        QuotationFinder finder = finders.of(about);
        var found = finder.check(text, elsewhere(report));
        return new CheckViews(id -> published(UUID.fromString(id))).of(about, found, time.now());
    }

    /** ONS code of the authority the report is about; 422 for a report whose authority is not known here. */
    String authorityOf(UUID report) {
        return Optional.ofNullable(published(report).authority())
                .map(PublishedAuthority::onsCode)
                .orElseThrow(() ->
                        ProblemException.rule("/report", "The authority of this report is not known here by its code"));
    }

    /** How the report is called, also after it was withdrawn. */
    String titleOf(UUID report) {
        return reports.find(report).map(PublishedReport::title).orElse("A report that is not here any more");
    }

    /** A withdrawn report says nothing any more that could be quoted. */
    private PublishedReport published(UUID report) {
        return reports.find(report).filter(one -> one.withdrawnAt().isEmpty()).orElseThrow(ProblemException::notFound);
    }

    private Elsewhere elsewhere(UUID but) {
        var texts = new HashMap<UUID, ReportText>();
        var all = traced.all();
        return words -> holders.of(words, all, OTHERS + 1).stream()
                .filter(other -> !other.equals(but))
                .limit(OTHERS)
                .map(other -> texts.computeIfAbsent(other, id -> ReportTexts.of(published(id))))
                .toList();
    }
}
