package candour.cases.missing;

import candour.cases.access.Occasion;
import candour.cases.person.OneChildRecord;
import candour.cases.person.Person;
import candour.cases.record.Account;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
import candour.conventions.Time;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One time a child was missing: from when to when, and whether anybody asked the child about it afterwards. */
@Entity
public class MissingEpisode extends OneChildRecord {

    @EmbeddedId
    private MissingEpisodeId id;

    @Enumerated(EnumType.STRING)
    private MissingEpisodeState state;

    private Instant lastSeenAt;
    private Instant reportedAt;
    private String reportedBy;
    private boolean policeTold;
    private Instant foundAt;
    private Instant heardAt;
    private String heardBy;
    private String childsWords;

    @Embedded
    private Account account;

    @ElementCollection
    @CollectionTable(name = "missing_episode_step", joinColumns = @JoinColumn(name = "missing_episode_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected MissingEpisode() {}

    static MissingEpisode reported(MissingEpisodeId id, Person child, ReportMissing said, Occasion occasion) {
        var episode = new MissingEpisode();
        episode.id = id;
        episode.beAbout(child);
        mustFollow(Instant.MIN, said.lastSeenAt(), "/lastSeenAt", occasion);
        mustFollow(said.lastSeenAt(), said.reportedAt(), "/reportedAt", occasion);
        episode.take(MissingEpisodeStep.REPORT, said.reportedAt(), null, occasion);
        episode.lastSeenAt = said.lastSeenAt();
        episode.reportedAt = said.reportedAt();
        episode.reportedBy = said.reportedBy();
        episode.policeTold = said.policeTold();
        episode.account = said.account();
        return episode;
    }

    void found(FindChild said, Occasion occasion) {
        mustFollow(lastSeenAt, said.foundAt(), "/foundAt", occasion);
        take(MissingEpisodeStep.FINDING, said.foundAt(), said.how(), occasion);
        foundAt = said.foundAt();
    }

    void heard(MissingEpisodeStep step, HearChild said, Occasion occasion) {
        mustFollow(foundAt, said.at(), "/at", occasion);
        take(step, said.at(), said.outcome(), occasion);
        heardAt = said.at();
        heardBy = said.by();
        childsWords = said.childsWords();
    }

    private void take(MissingEpisodeStep step, Instant at, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, LocalDate.ofInstant(at, Time.LONDON), reason, occasion));
    }

    private static void mustFollow(Instant before, Instant at, String pointer, Occasion occasion) {
        if (at.isBefore(before) || at.isAfter(occasion.at())) {
            throw ProblemException.rule(pointer, "Enter a time after what came before it and not in the future");
        }
    }

    public MissingEpisodeId id() {
        return id;
    }

    public MissingEpisodeState state() {
        return state;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String reportedBy() {
        return reportedBy;
    }

    boolean policeTold() {
        return policeTold;
    }

    Instant foundAt() {
        return foundAt;
    }

    Instant heardAt() {
        return heardAt;
    }

    String heardBy() {
        return heardBy;
    }

    String childsWords() {
        return childsWords;
    }

    Account account() {
        return account;
    }

    StepTaken latest() {
        return journal.getLast();
    }

    @Override
    public String kind() {
        return "missing-episode";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
