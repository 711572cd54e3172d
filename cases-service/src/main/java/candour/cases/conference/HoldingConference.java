package candour.cases.conference;

import candour.cases.access.Occasion;
import candour.cases.enquiry.Enquiries;
import candour.cases.enquiry.Enquiry;
import candour.cases.episode.Episode;
import candour.cases.record.Unmet;
import candour.conventions.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records a conference as held: it meets what was due for it, and whatever follows for each child follows at once. */
@ApplicationScoped
class HoldingConference {

    private final Conferences conferences;
    private final Enquiries enquiries;
    private final ConferenceTelling telling;
    private final EntityManager entities;
    private final Event<ConferenceHeld> held;

    HoldingConference(
            Conferences conferences,
            Enquiries enquiries,
            ConferenceTelling telling,
            EntityManager entities,
            Event<ConferenceHeld> held) {
        this.conferences = conferences;
        this.enquiries = enquiries;
        this.telling = telling;
        this.entities = entities;
        this.held = held;
    }

    Conference hold(ConferenceId id, IfMatch read, HoldConference said) {
        return conferences.take(id, ConferenceStep.MEETING, read, said, (conference, occasion) -> {
            occasion.mustHavePassed("/on", said.on());
            Weekday.mustBe(said.on());
            said.mustBeQuorate();
            said.mustDecide(conference.type(), conference.children());
            var decided = conferences.episodesOf(conference.children(), said.on()).stream()
                    .map(episode -> decided(conference, episode, said, occasion))
                    .toList();
            conference.hold(said, decided, occasion);
            telling.held(conference, said, occasion);
            held.fire(new ConferenceHeld(conference, occasion));
        });
    }

    private DecidedChild decided(Conference conference, Episode episode, HoldConference said, Occasion occasion) {
        var about = said.decisions().stream()
                .filter(it -> it.child().equals(episode.child()))
                .findFirst()
                .orElseThrow();
        var enquiry =
                conference.type().isInitial() ? conferred(episode, said.on(), occasion) : Optional.<Enquiry>empty();
        return new DecidedChild(
                episode.authority(),
                about.child().id(),
                episode.key(),
                enquiry.map(Enquiry::key).orElse(null),
                about.decision(),
                about.category(),
                about.childsWords(),
                about.change());
    }

    /** The enquiry whose conference it is; where there is none, the episode itself has it, and only one (rule 2884). */
    private Optional<Enquiry> conferred(Episode episode, LocalDate on, Occasion occasion) {
        var enquiry = enquiries.openOf(episode.authority(), episode.child());
        mustBeOnce(episode, on, enquiry.isPresent());
        enquiry.ifPresent(it -> enquiries.conferred(it, on, occasion));
        return enquiry;
    }

    private void mustBeOnce(Episode episode, LocalDate on, boolean enquired) {
        var twice = entities.createQuery(
                        "select c.heldOn, d.enquiry from Conference c join c.decisions d where c.authority = :authority"
                                + " and d.episode = :episode and c.kind <> REVIEW",
                        Object[].class)
                .setParameter("authority", episode.authority())
                .setParameter("episode", episode.key())
                .getResultStream()
                .anyMatch(before -> on.equals(before[0]) || !enquired && before[1] == null);
        if (twice) {
            Unmet.refuse(List.of(new Unmet(
                    "2884 initial conference once", "This episode has its initial conference: plan a review.")));
        }
    }
}
