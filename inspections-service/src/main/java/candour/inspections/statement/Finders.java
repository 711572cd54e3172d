package candour.inspections.statement;

import candour.inspections.archive.PublishedReport;
import candour.quotations.QuotationFinder;
import candour.quotations.ReportText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the finders of the reports that are asked about most; a text that has changed gets a finder of its own. */
@ApplicationScoped
class Finders {

    private static final int KEPT = 64;

    private final Map<ReportText, QuotationFinder> kept = Collections.synchronizedMap(new Recent());

    QuotationFinder of(PublishedReport report) {
        return kept.computeIfAbsent(ReportTexts.of(report), QuotationFinder::of);
    }

    /** Forgets the one that was not asked for the longest. */
    private static final class Recent extends LinkedHashMap<ReportText, QuotationFinder> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportText, QuotationFinder> eldest) {
            return size() > KEPT;
        }
    }
}
