package candour.inspections.measure;

import candour.conventions.RequestKey;
import candour.inspections.weakness.WeaknessId;
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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something an authority counts to show that a weakness is put right, with every value it gave. */
@Entity
public class Measure {

    @EmbeddedId
    private MeasureId id;

    private String authority;
    private String title;
    private String definition;
    private String numerator;
    private String denominator;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Better better;

    private BigDecimal target;
    private boolean teamCapable;

    @ElementCollection
    @CollectionTable(name = "measure_weakness", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<Answers> answers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "observation", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<Observation> observations = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Measure() {}

    /** Which weakness a measure answers. */
    @jakarta.persistence.Embeddable
    record Answers(
            String authority, @Column(name = "weakness_id") UUID weaknessId) {}

    static Measure defined(MeasureId id, DefineMeasure said, RequestKey key) {
        var made = new Measure();
        made.id = id;
        made.authority = said.authority();
        made.title = said.title().strip();
        made.definition = said.definition();
        made.numerator = said.numerator();
        made.denominator = said.denominator();
        made.unit = said.unit();
        made.better = said.better();
        made.target = said.target();
        made.teamCapable = said.teamCapable();
        said.weaknesses().forEach(weakness -> made.answers.add(new Answers(said.authority(), weakness.id())));
        made.requestKey = key;
        return made;
    }

    void observe(Observation observation) {
        observations.add(observation);
    }

    /** A target without a weakness: it may be met for ever and change nothing. */
    public boolean isOrphan() {
        return answers.isEmpty();
    }

    public boolean answers(WeaknessId weakness) {
        return answers.contains(new Answers(authority, weakness.id()));
    }

    Set<WeaknessId> weaknesses() {
        return answers.stream().map(one -> new WeaknessId(one.weaknessId())).collect(Collectors.toUnmodifiableSet());
    }

    /** The last value given for the whole authority, corrections included. */
    Optional<Observation> latest() {
        return observations.reversed().stream()
                .filter(one -> !one.isOfATeam())
                .max(Comparator.comparing(Observation::periodTo));
    }

    /** The values by team of the period of the latest value, each team's last word. */
    List<Observation> teams() {
        var period = latest().or(() -> observations.reversed().stream().findFirst());
        var seen = new HashSet<String>();
        return observations.reversed().stream()
                .filter(one -> one.isOfATeam() && period.filter(one::isOfPeriod).isPresent())
                .filter(one -> seen.add(one.team()))
                .sorted(Comparator.comparing(Observation::team))
                .toList();
    }

    /** It could be told by team, has values, and is told for the whole only: an average that may hide a team. */
    public boolean isCityWideOnly() {
        return teamCapable && !observations.isEmpty() && !hasValuesByTeam();
    }

    /** Whether no average hides a team: it is told by team, or cannot be. */
    public boolean isToldByTeam() {
        return !observations.isEmpty() && (!teamCapable || hasValuesByTeam());
    }

    /** A list of teams of which no value is known tells no team apart. */
    private boolean hasValuesByTeam() {
        return teams().stream().anyMatch(one -> one.value() != null);
    }

    /** Whether the target is met by the latest value; empty without a target or a value. */
    public Optional<Boolean> isMet() {
        return latest().filter(one -> one.value() != null && target != null)
                .map(one -> better.isReached(one.value(), target));
    }

    List<Observation> observations() {
        return Collections.unmodifiableList(observations);
    }

    public MeasureId id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public String title() {
        return title;
    }

    String definition() {
        return definition;
    }

    String numerator() {
        return numerator;
    }

    String denominator() {
        return denominator;
    }

    String unit() {
        return unit;
    }

    Better better() {
        return better;
    }

    public boolean hasTarget() {
        return target != null;
    }

    Optional<BigDecimal> target() {
        return Optional.ofNullable(target);
    }

    boolean isTeamCapable() {
        return teamCapable;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
