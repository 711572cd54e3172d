package candour.inspections.timescale;

import candour.timescales.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tables of timescales as everybody reads them: the published rows, each with what was amended since. */
@Schema(name = "Timescales")
record TimescaleView(List<Row> items) {

    /** One timescale in one edition as published; without a term where there was none. */
    @Schema(name = "TimescaleRow")
    record Row(
            @Schema(description = "What the clock runs on") String about,

            String timescale,
            String title,
            String onWhom,
            String regime,
            LocalDate validFrom,
            LocalDate validTo,
            String term,
            String calendar,

            @Schema(description = "The days that do not count as working days")
            String notCounted,

            String force,
            String source,
            boolean verified,

            @Schema(description = "Whether an administrator may record an amendment")
            boolean amendable,

            @Schema(description = "What was recorded since, by the day from which it holds")
            List<Line> amendments) {}

    /** One amendment: what holds from a day on, what stood there before, who recorded it and why. */
    @Schema(name = "TimescaleAmendment")
    record Line(
            LocalDate validFrom,
            String term,
            String source,
            boolean verified,
            String reason,
            String beforeTerm,
            String beforeSource,
            boolean beforeVerified,
            String madeByOffice,
            Instant madeAt) {}

    static Row row(String about, TitledTimescale<?> timescale, Rule<?> rule, List<Amendment> all) {
        var own = all.stream()
                .filter(one -> one.regime().equals(rule.regime().name()))
                .toList();
        boolean believed = own.isEmpty()
                ? !rule.authority().verified()
                : !own.getLast().after().verified();
        return new Row(
                about,
                timescale.name(),
                timescale.title(),
                timescale.onWhom(),
                rule.regime().name(),
                rule.regime().validFrom(),
                rule.regime().endedOn().orElse(null),
                rule.course().map(course -> course.term().text()).orElse(null),
                rule.course().map(course -> course.calendar().name()).orElse(null),
                rule.course()
                        .map(course -> course.calendar().nonWorking().words())
                        .orElse(null),
                rule.authority().force().name(),
                rule.authority().source(),
                rule.authority().verified(),
                believed && rule.course().isPresent(),
                own.stream().map(TimescaleView::line).toList());
    }

    private static Line line(Amendment one) {
        return new Line(
                one.validFrom(),
                one.after().term(),
                one.after().source(),
                one.after().verified(),
                one.reason(),
                one.before().term(),
                one.before().source(),
                one.before().verified(),
                one.madeBy().office(),
                one.madeAt());
    }
}
