package candour.cases.chronology;

import candour.cases.access.Occasion;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where every significant record tells what happened: the chronology is derived, so that nothing is typed twice. */
@ApplicationScoped
public class Chronology {

    private final EntityManager entities;
    private final Uuid7 ids;

    Chronology(EntityManager entities, Uuid7 ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** Adds one event about these children, in the transaction of the change that tells it. */
    public void tell(String authority, Set<UUID> children, Told told, Occasion occasion) {
        var alike = children.stream().collect(Collectors.toMap(child -> child, child -> told.seen()));
        tell(authority, alike, told, occasion);
    }

    /** Likewise one event, at which some of the children may have been seen and others not. */
    public void tell(String authority, Map<UUID, Told.Seen> children, Told told, Occasion occasion) {
        entities.persist(ChronologyEvent.of(ids.next(), authority, children, told, occasion));
    }
}
