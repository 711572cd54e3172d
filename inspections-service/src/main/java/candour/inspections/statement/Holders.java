package candour.inspections.statement;

import candour.inspections.archive.PublishedReports;
import candour.quotations.Traces;
import candour.quotations.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the reports that hold a run of words: a long one by its traces in memory, a short one in the index of the database. */
@ApplicationScoped
class Holders {

    private final PublishedReports reports;

    Holders(PublishedReports reports) {
        this.reports = reports;
    }

    static boolean leavesTraces(String words) {
        return Words.of(words).size() >= Traces.RUN;
    }

    /**
     * Those that may hold the words, newest first; a report with all the traces of words may have them in another order.
     *
     * @param all the traces of every report, newest first
     */
    List<UUID> of(String words, Map<UUID, Traces> all, int limit) {
        if (!leavesTraces(words)) {
            return reports.saying(words, limit);
        }
        var said = Traces.of(List.of(words));
        return all.entrySet().stream()
                .filter(one -> said.areAllIn(one.getValue()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
