package candour.gateway.pages.reports;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.Inspection.Deadline;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.Report.Improvement;
import candour.gateway.reports.ChangeRegister;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A published report with what its public page tells of it. */
public record PublishedReport(Inspection inspection, Report report, ChangeRegister register) {

    private static final String NO_TERM = "NEEDS_TO_IMPROVE";

    /** A rehearsal is no report on the authority, and is not called one. */
    public String title() {
        return (inspection.rehearsalOf() == null ? "Report on " : "Rehearsal with ") + inspection.authorityName();
    }

    public List<Strand> strands() {
        return Strand.of(report);
    }

    /** Each paragraph's place on the page by its part: {@code p12}; a number that comes again gets {@code p12-2}. */
    public Map<String, String> anchors() {
        var uses = new HashMap<String, Integer>();
        var anchors = new HashMap<String, String>();
        report.paragraphs().forEach(paragraph -> {
            int use = uses.merge(paragraph.number(), 1, Integer::sum);
            anchors.put(paragraph.part(), "p" + paragraph.number() + (use == 1 ? "" : "-" + use));
        });
        return Map.copyOf(anchors);
    }

    /** What needs to improve, by when; an empty key where the report does not say. */
    public Map<String, List<Improvement>> improvements() {
        return report.improvements().stream()
                .collect(Collectors.groupingBy(PublishedReport::when, LinkedHashMap::new, Collectors.toList()));
    }

    private static String when(Improvement improvement) {
        return NO_TERM.equals(improvement.kind()) ? "" : Objects.requireNonNullElse(improvement.kind(), "");
    }

    /** What the law asks of the authority once it has the final report. */
    public List<Deadline> duties() {
        return inspection.deadlines().stream()
                .filter(deadline -> "authority".equals(deadline.onWhom()) && "STATUTE".equals(deadline.force()))
                .toList();
    }

    /** What became of a part since the draft, in words; null where nobody asked and nothing changed. */
    public String mark(String part) {
        return register.entry(part)
                .map(entry -> entry.changed() ? "Changed since the draft" : "Change asked for, not changed")
                .orElse(null);
    }

    /** Parts of the draft that are not in this text. */
    public List<ChangeRegister.Entry> removed() {
        return register.entries().stream()
                .filter(entry -> entry.before() != null && entry.after() == null)
                .toList();
    }
}
