package candour.cases.person;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says to a partner agency whether a child is known under a name it has or had; a sealed record is not. */
@ApplicationScoped
class PartnerLookup {

    private static final String KNOWN = """
            select count(c) from Person c
            where c.authority = :authority and c.kind = CHILD and c.state <> SEALED
                and c.life.born.bornEarliest = :bornOn and c.life.born.bornPrecision = DAY
                and exists (select 1 from c.names.names n
                    where lower(n.name.givenName) = lower(:given) and lower(n.name.familyName) = lower(:family))""";

    private final EntityManager entities;
    private final Recorder recorder;
    private final CurrentActor current;

    PartnerLookup(EntityManager entities, Recorder recorder, CurrentActor current) {
        this.entities = entities;
        this.recorder = recorder;
        this.current = current;
    }

    /** Known or not, and what to do. */
    @Schema(name = "PartnerLookupAnswer")
    record Answer(boolean known, String next) {
        private static Answer of(boolean known) {
            return new Answer(
                    known,
                    known
                            ? "Contact the authority's duty team about this child"
                            : "Not known under this name and date of birth: refer the child if you are concerned");
        }
    }

    /** The answer, put on record with who asked, for whom and why before it is given. */
    Answer look(LookUpChild said) {
        var actor = current.get();
        if (actor.authority() == null || actor.agency() == null) {
            throw new ProblemException(Problems.NOT_YOURS, "Your token names no agency.");
        }
        var known = isKnown(actor.authority(), said);
        recorder.record(
                new Subject("lookup", actor.authority(), 0),
                "access.lookup",
                Map.of("said", said, "known", known),
                said.reason());
        return Answer.of(known);
    }

    private boolean isKnown(String authority, LookUpChild said) {
        return entities.createQuery(KNOWN, Long.class)
                        .setParameter("authority", authority)
                        .setParameter("bornOn", said.bornOn())
                        .setParameter("given", said.givenName())
                        .setParameter("family", said.familyName())
                        .getSingleResult()
                > 0;
    }
}
