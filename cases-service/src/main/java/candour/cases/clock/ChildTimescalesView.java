package candour.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every timescale that ran or runs for a child, the earliest due first. */
@Schema(name = "ChildTimescales")
record ChildTimescalesView(List<Line> items) {

    /** How one stands today; asked of the day, never kept. */
    @Schema(name = "TimescaleStanding")
    enum Standing {
        RUNNING,
        LATE,
        MET,
        MET_LATE,
        ENDED
    }

    /** One timescale that ran once. */
    @Schema(name = "ChildTimescale")
    record Line(
            UUID id,
            String number,
            CaseTimescale timescale,
            String title,

            @Schema(description = "The edition in force on the day it began; it is judged by this one for ever")
            String regime,

            @Schema(description = "The record it runs for") UUID course,

            LocalDate startedOn,
            LocalDate dueOn,

            @Schema(description = "The moment it runs out, for a timescale of hours")
            Instant dueAt,

            Standing standing,
            LocalDate metOn,
            LocalDate endedOn,
            CaseClock.Ending ending,
            List<Reason> lateReasons) {}

    /** Why it was late, as somebody said. */
    @Schema(name = "LateReason")
    record Reason(LateReasonCode code, String words, Instant recordedAt, String recordedBy) {
        static Reason of(LateReason one) {
            return new Reason(one.code(), one.words(), one.recordedAt(), one.byName());
        }
    }

    static ChildTimescalesView of(List<CaseClock> clocks, List<LateReason> reasons, LocalDate today) {
        return new ChildTimescalesView(
                clocks.stream().map(clock -> line(clock, reasons, today)).toList());
    }

    private static Line line(CaseClock clock, List<LateReason> reasons, LocalDate today) {
        return new Line(
                clock.id(),
                clock.timescale().number(),
                clock.timescale(),
                clock.timescale().title(),
                clock.regime(),
                clock.course(),
                clock.startedOn(),
                clock.dueOn(),
                clock.dueAt().orElse(null),
                standing(clock, today),
                clock.metOn().orElse(null),
                clock.endedOn().orElse(null),
                clock.ending().orElse(null),
                reasons.stream()
                        .filter(reason -> reason.clock().equals(clock.id()))
                        .map(Reason::of)
                        .toList());
    }

    private static Standing standing(CaseClock clock, LocalDate today) {
        if (clock.metOn().isPresent()) {
            return clock.metLate() ? Standing.MET_LATE : Standing.MET;
        }
        if (clock.endedOn().isPresent()) {
            return Standing.ENDED;
        }
        return clock.isLate(today) ? Standing.LATE : Standing.RUNNING;
    }
}
