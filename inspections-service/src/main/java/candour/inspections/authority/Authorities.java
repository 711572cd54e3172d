package candour.inspections.authority;

import candour.conventions.Cursor;
import candour.conventions.Page;
import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All authorities. */
@ApplicationScoped
public class Authorities {

    private final EntityManager database;

    Authorities(EntityManager database) {
        this.database = database;
    }

    public Optional<Authority> find(String onsCode) {
        return Optional.ofNullable(database.find(Authority.class, onsCode));
    }

    /** The authority of that ONS code; refuses with 404 if there is none. */
    public Authority get(String onsCode) {
        return find(onsCode).orElseThrow(ProblemException::notFound);
    }

    /** The authority a report or a register calls by that name ("Bristol City Council" is "Bristol, City of"). */
    public Optional<Authority> named(String name) {
        return database.createQuery("from Authority where nameKey = :key", Authority.class)
                .setParameter("key", AuthorityName.key(name))
                .getResultStream()
                .findFirst();
    }

    /** The authorities with these LA codes, in this order; a code that the register does not know is passed over. */
    public List<Authority> coded(List<String> laCodes) {
        return database.createQuery("from Authority where laCode in :codes", Authority.class)
                .setParameter("codes", laCodes)
                .getResultStream()
                .sorted(Comparator.comparingInt(authority -> laCodes.indexOf(authority.laCode())))
                .toList();
    }

    /** The real authorities of a region by name. */
    public List<Authority> inRegion(String region) {
        return database.createQuery("from Authority where region = :region and not demo order by name", Authority.class)
                .setParameter("region", region)
                .getResultList();
    }

    Page<AuthorityView> page(PageRequest asked) {
        return Page.of(rows(asked), asked.limit, AuthorityView::of, last -> Cursor.of(last.name(), last.onsCode()));
    }

    private List<Authority> rows(PageRequest asked) {
        if (asked.after == null) {
            return database.createQuery("from Authority order by name, onsCode", Authority.class)
                    .setMaxResults(asked.rows())
                    .getResultList();
        }
        var key = asked.after.key();
        if (key.size() != 2) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one of this list.");
        }
        return database.createQuery(
                        "from Authority where (name, onsCode) > (:name, :onsCode) order by name, onsCode",
                        Authority.class)
                .setParameter("name", key.getFirst())
                .setParameter("onsCode", key.getLast())
                .setMaxResults(asked.rows())
                .getResultList();
    }
}
