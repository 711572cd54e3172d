package candour.cases.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** When a child was last seen, by whom, and how often the door has stayed shut since: what the worklist asks. */
@ApplicationScoped
public class Sightings {

    private static final int ENOUGH = 50;

    private final EntityManager entities;

    Sightings(EntityManager entities) {
        this.entities = entities;
    }

    /** One time at which a professional saw the child; {@code agency} is null for a social worker of the authority. */
    public record Sighting(LocalDate on, Boolean alone, String by, String agency, UUID visit) {}

    /** By a social worker of the authority: the only sighting that meets a visit that is due. */
    public Optional<Sighting> byWorker(String authority, UUID child) {
        return last(authority, child, Visit::isOfWorker);
    }

    /** By anybody, a social worker or another agency. */
    public Optional<Sighting> byAnybody(String authority, UUID child) {
        return last(authority, child, visit -> true);
    }

    /** How many of the social workers' latest visits, one after another, were without this child seen: made or refused. */
    public int unseenInARow(String authority, UUID child) {
        return (int) tried(authority, child).stream()
                .filter(Visit::isOfWorker)
                .takeWhile(visit -> !visit.saw(child))
                .count();
    }

    /** How many of the latest visits, one after another, an adult spoke for this child at. */
    public int spokenForInARow(String authority, UUID child) {
        return (int) tried(authority, child).stream()
                .flatMap(visit -> visit.partOf(child).stream())
                .takeWhile(part -> Boolean.TRUE.equals(part.spokenFor()))
                .count();
    }

    private Optional<Sighting> last(String authority, UUID child, Predicate<Visit> counts) {
        return tried(authority, child).stream()
                .filter(visit -> counts.test(visit) && visit.saw(child))
                .findFirst()
                .map(visit -> new Sighting(
                        visit.visitedOn(),
                        visit.partOf(child).map(VisitedChild::alone).orElse(null),
                        visit.professional(),
                        visit.agency(),
                        visit.key()));
    }

    /** Those that were made or tried, the latest first. */
    private List<Visit> tried(String authority, UUID child) {
        return entities.createQuery(
                        "select v from Visit v join v.subjects s where v.authority = :authority and s.child = :child"
                                + " and v.visitedOn is not null order by v.visitedOn desc, v.id.id desc",
                        Visit.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .setMaxResults(ENOUGH)
                .getResultList();
    }
}
