package candour.cases.enquiry;

import candour.cases.access.Occasion;
import candour.cases.episode.Episode;
import candour.cases.episode.EpisodeId;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Taking;
import candour.cases.record.Unmet;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section 47 enquiries into children: opened and continued by strategy discussions, ended by a conclusion or a conference. */
@ApplicationScoped
public class Enquiries {

    private final EntityManager entities;
    private final CaseAccess access;
    private final Changes changes;
    private final EnquiryTelling telling;
    private final Uuid7 ids;

    Enquiries(EntityManager entities, CaseAccess access, Changes changes, EnquiryTelling telling, Uuid7 ids) {
        this.entities = entities;
        this.access = access;
        this.changes = changes;
        this.telling = telling;
        this.ids = ids;
    }

    Enquiry read(EnquiryId id) {
        return access.read(Enquiry.class, id.id(), access.ofOneChild());
    }

    /** Newest first; of one child where {@code child} is not null. */
    List<Enquiry> list(PersonId child, PageRequest request) {
        var mine = access.ofOneChild();
        return access.list(Enquiry.class, child == null ? mine : mine.and("r.child = :child", "child", child), request);
    }

    /** All of a child, oldest first; the caller has already seen that the child may be known of. */
    public List<Enquiry> of(String authority, PersonId child) {
        return entities.createQuery(
                        "from Enquiry e where e.authority = :authority and e.child = :child order by e.startedOn, e.id.id",
                        Enquiry.class)
                .setParameter("authority", authority)
                .setParameter("child", child)
                .getResultList();
    }

    public List<Enquiry> of(String authority, EpisodeId episode) {
        return entities.createQuery(
                        "from Enquiry e where e.authority = :authority and e.episode = :episode order by e.startedOn",
                        Enquiry.class)
                .setParameter("authority", authority)
                .setParameter("episode", episode)
                .getResultList();
    }

    /** The one that is open; at most one is (census rules 8839 and 8890). */
    public Optional<Enquiry> openOf(String authority, PersonId child) {
        return of(authority, child).stream().filter(it -> it.state().isOpen()).findFirst();
    }

    /** A strategy discussion decides on enquiries: opens one for the child, or continues the one that is open. */
    public Enquiry discussed(Episode episode, Discussed on, Occasion occasion) {
        return openOf(episode.authority(), episode.child())
                .map(open -> continued(open, on, occasion))
                .orElseGet(() -> opened(episode, on, occasion));
    }

    /** The initial conference was held; refused with 409 while the enquiry has not concluded that there is to be one. */
    public void conferred(Enquiry enquiry, LocalDate on, Occasion occasion) {
        if (!EnquiryStep.CONFERENCE.isOpenIn(enquiry.state()) || on.isBefore(enquiry.startedOn())) {
            Unmet.refuse(List.of(new Unmet(
                    "8615 section 47 enquiry before conference",
                    "Conclude the section 47 enquiry first: concerns substantiated, and a conference.")));
        }
        enquiry.confer(on, occasion);
        changes.followed(enquiry, EnquiryStep.CONFERENCE.noun(), Map.of("on", on), null);
        telling.conferred(enquiry, on, occasion);
    }

    Enquiry conclude(EnquiryId id, EnquiryStep step, IfMatch read, ConcludeEnquiry said) {
        var enquiry = access.change(Enquiry.class, id.id(), access.ofOneChild());
        var taking =
                new Taking<>(enquiry, enquiry.state(), step, read, () -> telling.view(enquiry), said, said.judgement());
        changes.take(taking, occasion -> {
            enquiry.conclude(step, said, occasion);
            telling.concluded(enquiry, step, said, occasion);
        });
        return enquiry;
    }

    private Enquiry opened(Episode episode, Discussed by, Occasion occasion) {
        var enquiry = Enquiry.opened(new EnquiryId(ids.next()), episode, by, occasion);
        changes.follow(enquiry, EnquiryStep.OPENING.noun(), by);
        telling.discussed(enquiry, by, true, occasion);
        return enquiry;
    }

    private Enquiry continued(Enquiry enquiry, Discussed on, Occasion occasion) {
        enquiry.go(on, occasion);
        changes.followed(enquiry, EnquiryStep.CONTINUATION.noun(), on, null);
        telling.discussed(enquiry, on, false, occasion);
        return enquiry;
    }
}
