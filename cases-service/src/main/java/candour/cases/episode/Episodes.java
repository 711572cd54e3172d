package candour.cases.episode;

import candour.cases.access.Occasion;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Unmet;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The episodes of children: what a package above needs to hang its records on one. */
@ApplicationScoped
public class Episodes {

    private final EntityManager entities;
    private final CaseAccess access;
    private final Changes changes;
    private final Uuid7 ids;
    private final Event<EpisodeOpened> opened;

    Episodes(EntityManager entities, CaseAccess access, Changes changes, Uuid7 ids, @Any Event<EpisodeOpened> opened) {
        this.entities = entities;
        this.access = access;
        this.changes = changes;
        this.ids = ids;
        this.opened = opened;
    }

    /** Opens an episode as a consequence of a decision; refused with 409 while another one of the child is open. */
    public Episode open(Opening opening, Occasion occasion) {
        if (openOf(opening.authority(), opening.child()).isPresent()) {
            Unmet.refuse(List.of(new Unmet(
                    "8815 one open episode",
                    "An episode of this child is open: link the referral to it or close it.")));
        }
        var episode = Episode.opened(new EpisodeId(ids.next()), opening, occasion);
        var made = changes.follow(episode, "opening", Map.of("referral", opening.referral()));
        opened.fire(new EpisodeOpened(opening.authority(), opening.child(), made.id(), opening.referredOn()));
        return made;
    }

    /** The one that is open, if there is one. */
    public Optional<Episode> openOf(String authority, PersonId child) {
        return of(authority, child).stream().filter(Episode::isOpen).findFirst();
    }

    /** All of a child, oldest first; the caller has already seen that the child may be known of. */
    public List<Episode> of(String authority, PersonId child) {
        return entities.createQuery(
                        "from Episode e where e.authority = :authority and e.child = :child order by e.referredOn, e.id.id",
                        Episode.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .getResultList();
    }

    /**
     * The episode that a new record is to hang on, locked: 404 for what the caller may not know of, 409 when it is closed
     * (census rule 8565), 422 for a day before its referral (rules 1103 to 1105, 2889, 4015).
     */
    public Episode mustTake(EpisodeId id, LocalDate on) {
        var episode = access.change(Episode.class, id.id(), access.ofOneChild());
        mustBeOpen(episode);
        if (on.isBefore(episode.referredOn())) {
            throw ProblemException.rule("/on", "Enter a day that is not before the referral");
        }
        return episode;
    }

    private static void mustBeOpen(Episode episode) {
        if (!episode.isOpen()) {
            throw new ProblemException(Problems.STEP_NOT_ALLOWED, "The episode is closed: nothing is added to it.");
        }
    }
}
