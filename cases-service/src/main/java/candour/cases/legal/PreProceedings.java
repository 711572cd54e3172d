package candour.cases.legal;

import candour.cases.access.Occasion;
import candour.cases.episode.EpisodeId;
import candour.cases.person.OneChildRecord;
import candour.cases.person.Person;
import candour.cases.record.StepTaken;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The public law outline before a court is asked: its days are the days of its steps, nothing is entered twice. */
@Entity
public class PreProceedings extends OneChildRecord {

    @EmbeddedId
    private PreProceedingsId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "episode"))
    private EpisodeId episode;

    @Enumerated(EnumType.STRING)
    private PreProceedingsState state;

    @ElementCollection
    @CollectionTable(name = "pre_proceedings_step", joinColumns = @JoinColumn(name = "pre_proceedings_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected PreProceedings() {}

    static PreProceedings begun(PreProceedingsId id, Person child, BeginPreProceedings said, Occasion occasion) {
        var made = new PreProceedings();
        made.id = id;
        made.beAbout(child);
        made.episode = said.episode();
        occasion.mustHavePassed("/on", said.on());
        made.take(PreProceedingsStep.START, said.on(), said.why(), occasion);
        return made;
    }

    void took(PreProceedingsStep step, LegalDay said, Occasion occasion) {
        occasion.mustHavePassedSince(journal.getFirst().takenOn(), "/on", said.on());
        take(step, said.on(), said.note(), occasion);
    }

    private void take(PreProceedingsStep step, LocalDate on, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    /** The first day of the step, as the census asks for it. */
    Optional<LocalDate> dayOf(PreProceedingsStep step) {
        return journal.stream()
                .filter(line -> line.step().equals(step.name()))
                .map(StepTaken::takenOn)
                .min(Comparator.naturalOrder());
    }

    long count(PreProceedingsStep step) {
        return journal.stream().filter(line -> line.step().equals(step.name())).count();
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    public PreProceedingsId id() {
        return id;
    }

    EpisodeId episode() {
        return episode;
    }

    public PreProceedingsState state() {
        return state;
    }

    @Override
    public String kind() {
        return "pre-proceedings";
    }

    @Override
    public UUID key() {
        return id.id();
    }
}
