package candour.inspections.promise;

import candour.inspections.dates.KnownDate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing promised to the public or owed by law, with its date as well as it was given, and how it stands today. */
@Schema(name = "Promise")
record Promise(
        Kind kind,
        String what,
        String byWhom,
        @Schema(nullable = true) KnownDate due,
        PromiseState state,
        String stateTitle,
        @Schema(nullable = true) LocalDate doneOn,
        Source source) {

    /** Whether somebody promised it or a law demands it. */
    @Schema(name = "PromiseKind")
    enum Kind {
        PROMISE,
        DUTY
    }

    /** The record it comes from. */
    @Schema(name = "PromiseSource")
    record Source(SourceKind kind, UUID id, String title) {}

    /** What kind of record a promise comes from. */
    @Schema(name = "PromiseSourceKind")
    enum SourceKind {
        SCRUTINY_REPORT,
        WORKING_PARTY,
        INSPECTION
    }

    /** All promises of one authority, the earliest date first, those without a date last. */
    @Schema(name = "Promises")
    record All(List<Promise> items) {}

    static Promise open(Kind kind, Facts facts, LocalDate today) {
        var state = PromiseState.open(facts.due(), today);
        return facts.standing(kind, state, null);
    }

    static Promise done(Kind kind, Facts facts, LocalDate on) {
        return facts.standing(kind, PromiseState.done(facts.due(), on), on);
    }

    /** What does not depend on the day. */
    record Facts(String what, String byWhom, KnownDate due, Source source) {

        Promise standing(Kind kind, PromiseState state, LocalDate doneOn) {
            return new Promise(kind, what, byWhom, due, state, state.words(), doneOn, source);
        }
    }
}
