package candour.cases.matching;

import candour.cases.person.Person;
import candour.cases.person.PersonChanged;
import candour.cases.person.PersonId;
import candour.cases.person.PersonState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the keys of every record that may be found, in the transaction that changes it, and finds records by them. */
@ApplicationScoped
class PersonKeys {

    /** However many share a key, no more of them are looked at: a key of so many says little. */
    private static final int MOST_OF_A_KEY = 1000;

    private static final String ADD = """
            insert into person_key (authority, key, person_id)
            select :authority, k, :person from unnest(cast(:keys as bigint[])) k
            on conflict do nothing""";

    private static final String REMOVE = """
            delete from person_key
            where authority = :authority and person_id = :person and key = any(cast(:keys as bigint[]))""";

    private static final String FIND = """
            select k.person_id
            from unnest(cast(:keys as bigint[]), cast(:weights as integer[])) q(key, weight)
            cross join lateral (
                select p.person_id from person_key p where p.authority = :authority and p.key = q.key limit :of) k
            group by k.person_id order by sum(q.weight) desc, k.person_id limit :most""";

    private final EntityManager entities;

    PersonKeys(EntityManager entities) {
        this.entities = entities;
    }

    void keep(@Observes PersonChanged changed) {
        make(changed.person());
    }

    /** A sealed record is under no key; all others are under those of everything that was ever recorded. */
    void make(Person person) {
        write(person.state() == PersonState.SEALED ? REMOVE : ADD, person);
        entities.createNativeQuery("update person set keyed = :rules where authority = :authority and id = :id")
                .setParameter("rules", SearchKeys.RULES)
                .setParameter("authority", person.authority())
                .setParameter("id", person.key())
                .executeUpdate();
    }

    /** The records that share most with what is looked for, best first; whether the caller may know of them is not asked here. */
    List<PersonId> under(String authority, Collection<Key> keys, int most) {
        List<?> found = entities.createNativeQuery(FIND, UUID.class)
                .setParameter("keys", digests(keys))
                .setParameter(
                        "weights", keys.stream().map(it -> it.kind().weight()).toArray(Integer[]::new))
                .setParameter("authority", authority)
                .setParameter("of", MOST_OF_A_KEY)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    private void write(String sql, Person person) {
        Set<Key> keys = SearchKeys.of(Described.of(person));
        entities.createNativeQuery(sql)
                .setParameter("authority", person.authority())
                .setParameter("person", person.key())
                .setParameter("keys", digests(keys))
                .executeUpdate();
    }

    private static Long[] digests(Collection<Key> keys) {
        return keys.stream().map(Key::digest).toArray(Long[]::new);
    }
}
