package candour.inspections.authority;

import candour.inspections.authority.Register.Entry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the register into the database at start-up, and what a newer file says differently. Each replica writes the same
 * rows in the same order, so that several starting at once wait for each other and change nothing twice.
 */
@ApplicationScoped
class RegisterLoader {

    private static final String UPSERT = """
            insert into authority as there (ons_code, la_code, urn, name, name_key, region, type, population, neighbours,
                valid_from, valid_to, predecessor, demo, version)
            values (:onsCode, :laCode, :urn, :name, :nameKey, :region, :type, :population,
                string_to_array(:neighbours, ' '), :validFrom, :validTo, :predecessor, :demo, 0)
            on conflict (ons_code) do update set la_code = excluded.la_code, urn = excluded.urn, name = excluded.name,
                name_key = excluded.name_key, region = excluded.region, type = excluded.type,
                population = excluded.population, neighbours = excluded.neighbours, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, predecessor = excluded.predecessor, version = there.version + 1
            where (there.la_code, there.urn, there.name, there.name_key, there.region, there.type, there.population,
                    there.neighbours, there.valid_from, there.valid_to, there.predecessor)
                is distinct from (excluded.la_code, excluded.urn, excluded.name, excluded.name_key, excluded.region,
                    excluded.type, excluded.population, excluded.neighbours, excluded.valid_from, excluded.valid_to,
                    excluded.predecessor)
            """;

    private final EntityManager database;
    private final boolean demo;

    RegisterLoader(
            EntityManager database, @ConfigProperty(name = "candour.demo", defaultValue = "false") boolean demo) {
        this.database = database;
        this.demo = demo;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        Register.entries().forEach(this::write);
        if (demo) {
            write(Register.NORTHBRIDGE);
        }
    }

    private void write(Entry entry) {
        var succession = entry.succession();
        database.createNativeQuery(UPSERT)
                .setParameter("onsCode", entry.onsCode())
                .setParameter("laCode", entry.laCode())
                .setParameter("urn", entry.urn())
                .setParameter("name", entry.name())
                .setParameter("nameKey", AuthorityName.key(entry.name()))
                .setParameter("region", entry.region())
                .setParameter("type", entry.type())
                .setParameter("population", entry.population())
                .setParameter("neighbours", String.join(" ", entry.neighbours()))
                .setParameter("validFrom", succession.from())
                .setParameter("validTo", succession.to())
                .setParameter("predecessor", succession.predecessor())
                .setParameter("demo", entry.demo())
                .executeUpdate();
    }
}
