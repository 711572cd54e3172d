package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.episode.Episode;
import candour.cases.episode.Episodes;
import candour.cases.episode.Opening;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A decision to act opens an episode for each known child, or joins the one that is open. */
@ApplicationScoped
class ActForChildren {

    private static final Set<CaseTimescale> ASSESSMENTS =
            EnumSet.of(CaseTimescale.INITIAL_ASSESSMENT, CaseTimescale.ASSESSMENT);

    private final CaseAccess access;
    private final Episodes episodes;
    private final ReReferral reReferral;
    private final Clocks clocks;

    ActForChildren(CaseAccess access, Episodes episodes, ReReferral reReferral, Clocks clocks) {
        this.access = access;
        this.episodes = episodes;
        this.reReferral = reReferral;
        this.clocks = clocks;
    }

    /** For those of these children who are in no episode through this referral; locked in one order, so that none waits for ever. */
    void act(Referral referral, List<Match> matches, Occasion occasion) {
        matches.stream()
                .sorted(Comparator.comparing(match -> match.child().id()))
                .forEach(match -> act(referral, match, occasion));
    }

    private void act(Referral referral, Match match, Occasion occasion) {
        access.child(match.child());
        var open = episodes.openOf(referral.authority(), match.child());
        if (open.isPresent()) {
            join(referral, match, open.get());
        } else {
            var opened = episodes.open(opening(referral, match), occasion);
            referral.deliberation().opened(match.subject(), opened, true);
            start(referral, opened);
        }
    }

    private static void join(Referral referral, Match match, Episode open) {
        if (!referral.deliberation()
                .episodeOf(match.subject())
                .filter(open.id()::equals)
                .isPresent()) {
            referral.deliberation().opened(match.subject(), open, false);
        }
    }

    private Opening opening(Referral referral, Match match) {
        var before = episodes.of(referral.authority(), match.child());
        return new Opening(
                referral.authority(),
                match.child(),
                referral.key(),
                referral.countsFrom(),
                before.isEmpty() ? null : before.getLast().id(),
                reReferral.is(referral, match.child()),
                referral.deliberation().needOf(match.subject()));
    }

    private void start(Referral referral, Episode opened) {
        PersonId child = opened.child();
        var running = new Running(opened.authority(), child.id(), opened.key());
        clocks.happened(
                CaseEvent.REFERRAL_RECEIVED,
                running,
                opened.referredOn(),
                referral.facts().receivedAt(),
                ASSESSMENTS);
    }
}
