package candour.gateway.oversight;

import candour.gateway.inspections.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One recommendation of a scrutiny report and how it stands today. */
public record Recommendation(
        String id,
        String report,
        int number,
        String text,
        String addressee,
        String standing,
        String standingTitle,
        String promised,
        boolean overdue,
        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** One step taken. */
    public record JournalLine(
            String title,
            LocalDate on,
            Instant recordedAt,
            String body,
            String office,
            String by,
            String reason,
            String shortfall) {}

    public Recommendation {
        journal = Step.listed(journal);
        openSteps = Step.listed(openSteps);
    }

    public Optional<OpenStep> openStep(String noun) {
        return Step.of(openSteps, noun);
    }
}
