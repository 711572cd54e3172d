package candour.cases.referral;

import candour.cases.access.Occasion;
import candour.cases.episode.Episode;
import candour.cases.episode.EpisodeId;
import candour.cases.episode.PrimaryNeed;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a referral: its decisions, what the referrer was told of each, their challenges, the episodes. All is added to. */
@Embeddable
class Deliberation {

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @ElementCollection
    @CollectionTable(name = "referral_decision", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_telling", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Telling> tellings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_challenge", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Challenge> challenges = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_need", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<Need> needs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "referral_episode", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<EpisodeOfChild> episodes = new ArrayList<>();

    void enter(ReferralStep step) {
        step.row().to().ifPresent(next -> state = next);
    }

    void decide(ReferralStep step, LocalDate on, String reason, Occasion occasion) {
        enter(step);
        var by = occasion.by();
        decisions.add(new Decision(by.authority(), step, on, reason, Recorded.of(occasion), Office.of(by)));
    }

    void tell(TellReferrer said, Occasion occasion) {
        var on = said.on(occasion.today());
        var number = decisions.size() - 1;
        tellings.add(
                new Telling(occasion.by().authority(), number, on, said.manner(), said.words(), Recorded.of(occasion)));
    }

    void challenge(LocalDate on, String words, boolean byPartner, Occasion occasion) {
        enter(ReferralStep.CHALLENGE);
        challenges.add(new Challenge(occasion.by().authority(), on, words, byPartner, Recorded.of(occasion)));
    }

    void needs(DecideToAct.NeedOfChild said, Occasion occasion) {
        needs.add(new Need(occasion.by().authority(), said.subject(), said.need()));
    }

    void opened(int subject, Episode episode, boolean anew) {
        episodes.add(new EpisodeOfChild(episode.authority(), subject, episode.id(), anew));
    }

    ReferralState state() {
        return state;
    }

    List<Decision> decisions() {
        return decisions;
    }

    List<Challenge> challenges() {
        return challenges;
    }

    /** What the referrer was told of the decision with this number, counted from 0. */
    List<Telling> tellingsOf(int decision) {
        return tellings.stream()
                .filter(telling -> telling.decision() == decision)
                .toList();
    }

    /** The decision that stands: none before the first, nor after a challenge until it is decided again. */
    Optional<Decision> standing() {
        return state.isUndecided() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** The day on which the standing decision was both taken and told, once it was. */
    Optional<LocalDate> settledOn() {
        return standing()
                .flatMap(decision -> tellingsOf(decisions.size() - 1).stream()
                        .map(Telling::toldOn)
                        .map(told -> told.isAfter(decision.decidedOn()) ? told : decision.decidedOn())
                        .findFirst());
    }

    PrimaryNeed needOf(int subject) {
        return needs.stream()
                .filter(need -> need.subject() == subject)
                .map(Need::need)
                .reduce(PrimaryNeed.N0, (one, later) -> later);
    }

    Optional<EpisodeId> episodeOf(int subject) {
        return episodes.stream()
                .filter(one -> one.subject() == subject)
                .map(EpisodeOfChild::episode)
                .reduce((one, later) -> later);
    }
}
