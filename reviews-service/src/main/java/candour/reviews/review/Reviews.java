package candour.reviews.review;

import candour.conventions.PageRequest;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews, newest first. Nothing is found here without the condition that {@link ReviewAccess} puts on it. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, ReviewId> {

    Optional<Review> find(ReviewId id, Condition allowed) {
        var one = allowed.and("r.id.id = :id", "id", id.id());
        return find("from Review r where " + one.where(), one.parameters()).firstResultOptional();
    }

    List<Review> page(Condition allowed, PageRequest request) {
        var some = request.after == null ? allowed : allowed.and("r.id.id < :after", "after", last(request));
        return find("from Review r where " + some.where() + " order by r.id.id desc", some.parameters())
                .range(0, request.limit)
                .list();
    }

    /** What the request made when it came before. */
    Optional<Review> madeBy(String authority, RequestKey key) {
        return find("authority = ?1 and requestKey.key = ?2", authority, key.key())
                .firstResultOptional();
    }

    /** How many reviews of an authority began in a window, both days included. */
    long begun(String authority, LocalDate from, LocalDate to) {
        return count("authority = ?1 and begunOn between ?2 and ?3", authority, from, to);
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('review_number')")
                        .getSingleResult())
                .longValue();
    }

    private static UUID last(PageRequest request) {
        try {
            return UUID.fromString(request.after.key().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }
}
