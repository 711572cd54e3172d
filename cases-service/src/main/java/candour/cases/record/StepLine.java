package candour.cases.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One line of a record's journal, as a reader sees it. */
public record StepLine(String step, LocalDate on, Instant recordedAt, String by, String agency, String reason) {

    public static List<StepLine> of(List<StepTaken> journal) {
        return journal.stream().map(StepLine::of).toList();
    }

    private static StepLine of(StepTaken taken) {
        return new StepLine(
                taken.step(), taken.takenOn(), taken.recordedAt(), taken.byName(), taken.byAgency(), taken.reason());
    }
}
