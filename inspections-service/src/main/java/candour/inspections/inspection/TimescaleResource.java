package candour.inspections.inspection;

import candour.timescales.Rule;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of timescales, for anybody to read and hold against the law. */
@Path("/timescales")
@Tag(name = "inspections")
@PermitAll
class TimescaleResource {

    @GET
    @Operation(summary = "The timescales of an inspection through the editions of law and policy")
    public Timescales list() {
        return new Timescales(Arrays.stream(InspectionTimescale.values())
                .flatMap(TimescaleResource::rows)
                .toList());
    }

    private static Stream<Row> rows(InspectionTimescale timescale) {
        return timescale.rules().rows().stream().map(rule -> Row.of(timescale, rule));
    }

    /** All rows. */
    @Schema(name = "Timescales")
    record Timescales(List<Row> items) {}

    /** One timescale in one regime; without a term where there was none. */
    @Schema(name = "TimescaleRow")
    record Row(
            InspectionTimescale timescale,
            String title,
            String onWhom,
            String regime,
            LocalDate validFrom,
            LocalDate validTo,
            String term,
            String calendar,
            String force,
            String source,
            boolean verified) {

        static Row of(InspectionTimescale timescale, Rule<Milestone> rule) {
            return new Row(
                    timescale,
                    timescale.title(),
                    timescale.onWhom(),
                    rule.regime().name(),
                    rule.regime().validFrom(),
                    rule.regime().endedOn().orElse(null),
                    rule.course().map(course -> course.term().text()).orElse(null),
                    rule.course().map(course -> course.calendar().name()).orElse(null),
                    rule.authority().force().name(),
                    rule.authority().source(),
                    rule.authority().verified());
        }
    }
}
