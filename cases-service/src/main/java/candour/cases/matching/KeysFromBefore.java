package candour.cases.matching;

import candour.cases.person.Person;
import candour.conventions.Reach;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Makes, beside the service's work, the keys of records that have none yet or have those of earlier rules. */
@ApplicationScoped
class KeysFromBefore {

    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final PersonKeys keys;

    KeysFromBefore(EntityManager entities, PersonKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofVirtual().name("keys from before").start(this::all);
    }

    /** Until none is left; what another instance does at the same time is done once. */
    void all() {
        int made = AT_ONCE;
        while (made == AT_ONCE) {
            made = Reach.everywhere(() -> QuarkusTransaction.requiringNew().call(this::some));
        }
    }

    private int some() {
        List<?> ids = entities.createNativeQuery("select id from person where keyed < :rules order by keyed, id")
                .setParameter("rules", SearchKeys.RULES)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (!ids.isEmpty()) {
            entities.createQuery("select p from Person p where p.id.id in :ids", Person.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(keys::make);
        }
        return ids.size();
    }
}
