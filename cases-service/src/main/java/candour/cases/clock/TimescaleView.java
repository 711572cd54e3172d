package candour.cases.clock;

import candour.timescales.Course;
import candour.timescales.Force;
import candour.timescales.Rule;
import candour.timescales.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The timescales of a case as everybody may hold them against the guidance, with what the reader's authority set. */
@Schema(name = "Timescales")
record TimescaleView(List<Row> items) {

    /** One timescale in one edition; without a term where there was none. */
    @Schema(name = "TimescaleRow")
    record Row(
            @Schema(examples = "C07") String number,
            CaseTimescale timescale,
            String title,
            String regime,
            LocalDate validFrom,
            LocalDate validTo,
            CaseEvent starts,
            CaseEvent stops,

            @Schema(examples = "15 working days after the event")
            String term,

            String calendar,
            String force,
            String source,
            boolean verified,

            @Schema(description = "Whether an authority may set its own term")
            boolean local,

            @Schema(description = "What your authority set, by the day from which it holds")
            List<LocalTermLine> localTerms) {}

    /** One term an authority set. */
    @Schema(name = "LocalTerm")
    record LocalTermLine(
            LocalDate validFrom, String term, String beforeTerm, String reason, String setBy, Instant setAt) {
        static LocalTermLine of(LocalTerm one) {
            return new LocalTermLine(
                    one.validFrom(), one.term(), one.beforeTerm(), one.reason(), one.byName(), one.setAt());
        }
    }

    static TimescaleView of(TermsInForce inForce) {
        return new TimescaleView(List.of(CaseTimescale.values()).stream()
                .flatMap(timescale ->
                        timescale.rules().rows().stream().map(rule -> row(timescale, rule, inForce.of(timescale))))
                .toList());
    }

    private static Row row(CaseTimescale timescale, Rule<CaseEvent> rule, List<LocalTerm> terms) {
        Optional<Course<CaseEvent>> course = rule.course();
        var isLocal = rule.authority().force() == Force.LOCAL;
        return new Row(
                timescale.number(),
                timescale,
                timescale.title(),
                rule.regime().name(),
                rule.regime().validFrom(),
                rule.regime().endedOn().orElse(null),
                course.map(Course::starts).orElse(null),
                course.map(Course::stops).orElse(null),
                course.map(Course::term).map(Term::text).orElse(null),
                course.map(it -> it.calendar().name()).orElse(null),
                rule.authority().force().name(),
                rule.authority().source(),
                rule.authority().verified(),
                isLocal,
                isLocal
                        ? terms.stream()
                                .filter(term -> rule.regime().inForceOn(term.validFrom()))
                                .map(LocalTermLine::of)
                                .toList()
                        : List.of());
    }
}
