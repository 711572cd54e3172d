package candour.gateway.inspections;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the findings of a report stand on the evidence. */
public record EvidenceBalance(List<Finding> findings, List<Loose> notesWithoutFinding) {

    /** Where nobody may know, or nothing is known. */
    public static final EvidenceBalance UNKNOWN = new EvidenceBalance(List.of(), List.of());

    /** A finding with the notes that bear on it. */
    public record Finding(String part, String label, long supports, long contradicts, List<Bearing> notes) {

        public boolean isWithout() {
            return supports + contradicts == 0;
        }
    }

    /** A note that bears on a finding. */
    public record Bearing(String id, String reference, String bearing, int version) {}

    /** A note that bears on nothing yet. */
    public record Loose(String id, String reference, String kindTitle, String source) {}

    public EvidenceBalance {
        findings = findings == null ? List.of() : List.copyOf(findings);
        notesWithoutFinding = notesWithoutFinding == null ? List.of() : List.copyOf(notesWithoutFinding);
    }

    public boolean isKnown() {
        return !findings.isEmpty();
    }

    /** The finding on that part, or null. */
    public Finding on(String part) {
        return byPart().get(part);
    }

    public List<Finding> without() {
        return findings.stream().filter(Finding::isWithout).toList();
    }

    public List<Finding> evidenced() {
        return findings.stream().filter(finding -> !finding.isWithout()).toList();
    }

    private Map<String, Finding> byPart() {
        return findings.stream().collect(Collectors.toMap(Finding::part, Function.identity()));
    }
}
