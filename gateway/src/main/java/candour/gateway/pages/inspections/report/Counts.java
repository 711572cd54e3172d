package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.RepresentationLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many representations stand on each part of a report. */
record Counts(Map<String, Long> byPart) {

    static Counts of(List<RepresentationLine> lines) {
        return new Counts(lines.stream()
                .filter(line -> !"WITHDRAWN".equals(line.state()))
                .collect(Collectors.groupingBy(RepresentationLine::part, Collectors.counting())));
    }

    public long on(String part) {
        return byPart.getOrDefault(part, 0L);
    }
}
