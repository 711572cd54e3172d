package candour.inspections.measure;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.authority.Authorities;
import candour.inspections.weakness.Weaknesses;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;

/** Defines measures and takes their values, each with its ledger entry. A met target moves no weakness. */
@ApplicationScoped
class HandleMeasure {

    private final Measures measures;
    private final Weaknesses weaknesses;
    private final Authorities authorities;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleMeasure(
            Measures measures,
            Weaknesses weaknesses,
            Authorities authorities,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.measures = measures;
        this.weaknesses = weaknesses;
        this.authorities = authorities;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    Measure define(DefineMeasure said, RequestKey key) {
        var before = measures.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        mustBeTheirs(said.authority());
        for (var weakness : said.weaknesses()) {
            if (!weaknesses.get(weakness).authority().equals(said.authority())) {
                throw ProblemException.rule("/weaknesses", "Choose weaknesses of this authority");
            }
        }
        var one = Measure.defined(new MeasureId(ids.next()), said, key);
        measures.persistAndFlush(one);
        recorder.record(subject(one), "measure.define", said, null);
        return one;
    }

    void observe(Measure one, ObserveMeasure said) {
        mustBeTheirs(one.authority());
        refuse(said);
        one.observe(Observation.of(one.authority(), said, Person.of(current.get()), time.now()));
        recorder.record(subject(one), "measure.observe", said, null);
    }

    private void refuse(ObserveMeasure said) {
        if (said.periodTo().isBefore(said.periodFrom())) {
            throw ProblemException.rule("/periodTo", "The period cannot end before it begins");
        }
        if (said.periodTo().isAfter(time.today())) {
            throw ProblemException.rule("/periodTo", "Enter a period that is over");
        }
        if ((said.value() == null) == (said.missing() == null)) {
            throw ProblemException.rule("/value", "Enter the value, or say why there is none");
        }
        boolean impossible =
                said.numerator() != null && said.denominator() != null && said.numerator() > said.denominator();
        if (impossible) {
            throw ProblemException.rule("/numerator", "More cannot be counted than there are");
        }
    }

    private void mustBeTheirs(String authority) {
        if (authorities.find(authority).isEmpty()) {
            throw ProblemException.rule("/authority", "Choose an authority of the register");
        }
        if (!current.get().worksFor(authority)) {
            throw new ProblemException(Problems.NOT_YOURS, "An authority's own people keep its measures.");
        }
    }

    private static Subject subject(Measure one) {
        return new Subject("measure", one.id().toString(), one.version());
    }
}
