package candour.inspections.sample;

import candour.inspections.sample.SampleView.GradeCount;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Counts what audits found, scale by scale. Each share is rounded by itself; nobody mends a sum of 99. */
final class GradeCounts {

    private GradeCounts() {}

    static List<GradeCount> of(List<CaseAudit> audits) {
        return Arrays.stream(AuditScale.values())
                .flatMap(scale -> of(
                        scale,
                        audits.stream()
                                .filter(audit -> audit.scale() == scale)
                                .map(CaseAudit::gradeThatStands)
                                .toList()))
                .toList();
    }

    static Stream<GradeCount> of(AuditScale scale, List<String> grades) {
        if (grades.isEmpty()) {
            return Stream.empty();
        }
        return scale.grades().stream().map(grade -> {
            long cases = grades.stream().filter(grade.code()::equals).count();
            return new GradeCount(
                    scale.name(), grade.code(), grade.title(), cases, grades.size(), percent(cases, grades.size()));
        });
    }

    private static int percent(long part, long whole) {
        return Math.toIntExact(Math.round(100.0 * part / whole));
    }
}
