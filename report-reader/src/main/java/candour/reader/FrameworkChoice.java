package candour.reader;

import candour.reader.head.Head;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Settles the framework of a report: its date says which was in force, but inspections under way when a framework
 * changed may have been reported under either, and then the judgements printed tell.
 */
final class FrameworkChoice {
    private static final Set<Framework> ILACS =
            EnumSet.of(Framework.ILACS_2018, Framework.ILACS_2023, Framework.ILACS_2026);
    private static final List<LocalDate> CHANGES = List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 4, 1));
    private static final int DAYS_NEAR_A_CHANGE = 90;

    private FrameworkChoice() {}

    static Read<Framework> of(Head head, List<Judgement> printed) {
        Read<Framework> byTitle = head.framework();
        boolean graded = head.kind().optional().map(ReportKind::graded).orElse(true);
        if (!graded || byTitle.known() && !ILACS.contains(byTitle.value())) return byTitle;
        Read<Framework> byPrint = byJudgements(printed);
        boolean unsure = !byTitle.known() || nearAChange(head.dates().start());
        return byPrint.known() && unsure ? byPrint : byTitle;
    }

    private static boolean nearAChange(Read<LocalDate> start) {
        return start.known()
                && CHANGES.stream()
                        .anyMatch(change ->
                                Math.abs(change.toEpochDay() - start.value().toEpochDay()) <= DAYS_NEAR_A_CHANGE);
    }

    /** The one framework whose full set of judgements is exactly what is printed. */
    private static Read<Framework> byJudgements(List<Judgement> printed) {
        Set<JudgementArea> areas = printed.stream()
                .map(Judgement::area)
                .filter(area -> area != JudgementArea.SAFEGUARDING_BOARD)
                .collect(Collectors.toSet());
        for (Framework framework : Framework.values()) {
            if (framework != Framework.SLAC_2009 && framework.requires().equals(areas))
                return Read.of(framework, 1, 0.9);
        }
        return Read.unknown("The judgements printed are those of no known framework.");
    }
}
