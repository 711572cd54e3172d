package candour.gateway.pages.reports;

import candour.gateway.inspections.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The judgements about one kind of service, kept together so that no reader takes one strand's grade for another's. */
public record Strand(String name, List<GradeLine> grades) {

    /** In the order of the report. */
    static List<Strand> of(Report report) {
        var strands = report.judgements().stream()
                .map(GradeLine::of)
                .collect(Collectors.groupingBy(GradeLine::strand, LinkedHashMap::new, Collectors.toList()));
        return strands.entrySet().stream()
                .map(strand -> new Strand(strand.getKey(), strand.getValue()))
                .toList();
    }

    /** What a summary names: the overall judgement, or where the framework has none, all of them. */
    public List<GradeLine> central() {
        var overall = grades.stream().filter(GradeLine::isOverall).toList();
        return overall.isEmpty() ? grades : overall;
    }
}
