package candour.inspections.statement;

import candour.conventions.Time;
import candour.inspections.archive.PublishedReport;
import candour.inspections.archive.PublishedReports;
import candour.quotations.Among;
import candour.quotations.Traces;
import candour.quotations.find.Clues;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds where the words of a statement are from, among all that is published, for somebody who does not know which report. */
@ApplicationScoped
class AnyReport {

    /** So many reports are read, those that between them hold most of the statement. */
    private static final int READ = 6;
    /** A quotation that more reports hold than this says nothing about where it is from. */
    private static final int TELLING = 50;

    private final PublishedReports reports;
    private final TracedReports traced;
    private final Finders finders;
    private final Time time;

    AnyReport(PublishedReports reports, TracedReports traced, Finders finders, Time time) {
        this.reports = reports;
        this.traced = traced;
        this.finders = finders;
        this.time = time;
    }

    /** Each quotation with the paragraphs that hold it, and the reports they are in; no coverage, for that is of one report. */
    CheckView check(String text) {
        var ids = new Shortlist(clues(text)).first(READ);
        Map<String, PublishedReport> read = reports.<PublishedReport>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
        var among = Among.of(
                text,
                ids.stream().map(id -> finders.of(read.get(id.toString()))).toList());
        return new CheckViews(read::get).of(among, time.now());
    }

    /** The traces of the statement come first, then its quotations in marks that are too short to leave any. */
    private Map<UUID, BitSet> clues(String text) {
        var said = Traces.of(List.of(text));
        var clues = new LinkedHashMap<UUID, BitSet>();
        traced.all().forEach((id, traces) -> clues.put(id, said.sharedWith(traces)));
        int clue = said.size();
        for (var phrase : Clues.in(text)) {
            if (Holders.leavesTraces(phrase)) {
                continue;
            }
            int number = clue++;
            reports.saying(phrase, TELLING).stream()
                    .filter(clues::containsKey)
                    .forEach(id -> clues.get(id).set(number));
        }
        return clues;
    }
}
