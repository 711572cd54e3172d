package candour.cases.clock;

import candour.cases.access.Occasion;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import candour.timescales.Course;
import candour.timescales.Force;
import candour.timescales.Rule;
import candour.timescales.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The terms that authorities have set for themselves; none is ever taken out, a later one follows it. */
@ApplicationScoped
class LocalTerms {

    private final EntityManager entities;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    LocalTerms(EntityManager entities, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.entities = entities;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** What is in force in the authority; the published table alone for nobody's. */
    TermsInForce of(String authority) {
        return new TermsInForce(
                authority == null
                        ? List.of()
                        : entities.createQuery(
                                        "from LocalTerm t where t.authority = :authority order by t.validFrom, t.id",
                                        LocalTerm.class)
                                .setParameter("authority", authority)
                                .getResultList());
    }

    /** Sets a term, once for each request key: 409 where the term is national or one holds from that day already. */
    void set(String authority, SetLocalTerm said, RequestKey key) {
        var before = madeBy(authority, key);
        if (before.isPresent()) {
            before.get().requestKey().mustEqual(key);
            return;
        }
        hold(authority, said.timescale());
        var occasion = new Occasion(current.get(), time.now());
        var term = LocalTerm.of(ids.next(), authority, said, mustBeLocal(authority, said), occasion);
        term.madeBy(key);
        entities.persist(term);
        entities.flush();
        var subject = new Subject(
                "timescale",
                authority + " " + said.timescale(),
                of(authority).terms().size());
        recorder.record(subject, "timescale.local-term", said, said.reason());
    }

    /** Whose term it is: of the caller's own authority; an operator, who works for none, says it. */
    String whose(SetLocalTerm said) {
        var own = current.get().authority();
        if (own != null && said.authority() != null && !own.equals(said.authority())) {
            throw new ProblemException(Problems.NOT_YOURS, "You set the terms of your own authority.");
        }
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(said.authority()))
                .orElseThrow(() -> ProblemException.rule("/authority", "Enter the ONS code of the authority"));
    }

    private Term mustBeLocal(String authority, SetLocalTerm said) {
        var row = of(authority)
                .timescale(said.timescale())
                .rules()
                .on(said.validFrom())
                .orElseThrow(() -> ProblemException.rule("/validFrom", "No edition was in force on that day"));
        if (row.authority().force() != Force.LOCAL) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "The term is national: %s.".formatted(row.authority().source()));
        }
        if (of(authority).of(said.timescale()).stream()
                .anyMatch(it -> it.validFrom().equals(said.validFrom()))) {
            throw new ProblemException(Problems.ALREADY_THERE, "A term already holds from that day.");
        }
        return term(row);
    }

    private static Term term(Rule<CaseEvent> row) {
        return row.course()
                .map(Course::term)
                .orElseThrow(() -> ProblemException.rule("/timescale", "That edition has no such timescale"));
    }

    private Optional<LocalTerm> madeBy(String authority, RequestKey key) {
        return entities.createQuery(
                        "from LocalTerm t where t.authority = :authority and t.requestKey.key = :key", LocalTerm.class)
                .setParameter("authority", authority)
                .setParameter("key", key.key())
                .getResultStream()
                .findFirst();
    }

    /** Two terms of one timescale are set one after the other. */
    private void hold(String authority, CaseTimescale timescale) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 1)) as text)")
                .setParameter("name", authority + timescale)
                .getResultList();
    }
}
