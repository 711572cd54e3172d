package candour.inspections.timescale;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.timescale.Amendment.Wording;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import candour.timescales.Course;
import candour.timescales.Regime;
import candour.timescales.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;

/** Amends a row that is believed and not verified; what was read at its source stands. */
@ApplicationScoped
class Amend {

    private final Tables tables;
    private final Amendments amendments;
    private final Clocks clocks;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    Amend(
            Tables tables,
            Amendments amendments,
            Clocks clocks,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.tables = tables;
        this.amendments = amendments;
        this.clocks = clocks;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The amendment this command makes, or made before when the request is a repeat. */
    Amendment amend(AmendTimescale said, RequestKey key) {
        var before = amendments.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        var published = tables.named(said.timescale())
                .orElseThrow(() -> ProblemException.rule("/timescale", "Choose a timescale of the list"));
        amendments.hold(said.timescale());
        var row = open(clocks.inForce(published).rules().rows(), said);
        var amendment = Amendment.of(ids.next(), said, edition(published, said), wording(row), key);
        amendment.madeBy(Person.of(current.get()), time.now());
        amendments.persistAndFlush(amendment);
        var subject = new Subject("timescale", said.timescale(), amendments.count("timescale", said.timescale()));
        recorder.record(subject, "timescale.amend", said, said.reason());
        return amendment;
    }

    private static <E> Rule<E> open(java.util.List<Rule<E>> rows, AmendTimescale said) {
        var row = rows.stream()
                .filter(one -> one.regime().inForceOn(said.validFrom()))
                .findFirst()
                .orElseThrow(() -> ProblemException.rule("/validFrom", "No edition was in force on that day"));
        if (row.course().isEmpty()) {
            throw ProblemException.rule("/timescale", "That edition has no such timescale, so it has no term");
        }
        if (row.authority().verified()) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "The term in force on that day was read at its source: %s. It stands."
                            .formatted(row.authority().source()));
        }
        mustBeginLater(row.regime(), said);
        return row;
    }

    private static void mustBeginLater(Regime regime, AmendTimescale said) {
        if (regime.name().contains("amended") && regime.validFrom().equals(said.validFrom())) {
            throw new ProblemException(Problems.ALREADY_THERE, "An amendment already holds from that day.");
        }
    }

    private static String edition(TitledTimescale<?> published, AmendTimescale said) {
        return published.rules().rows().stream()
                .map(Rule::regime)
                .filter(regime -> regime.inForceOn(said.validFrom()))
                .max(Comparator.comparing(Regime::validFrom))
                .map(Regime::name)
                .orElseThrow();
    }

    private static Wording wording(Rule<?> row) {
        var term = row.course().map(Course::term).orElseThrow().text();
        return new Wording(term, row.authority().source(), row.authority().verified());
    }
}
