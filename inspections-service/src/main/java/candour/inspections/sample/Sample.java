package candour.inspections.sample;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.sample.Method.Ranked;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;

/** Cases drawn for reading so that anybody can draw them again; who reads them, and which were replaced. */
@Entity
@DynamicUpdate
class Sample {

    @EmbeddedId
    private SampleId id;

    private String authority;
    private UUID inspectionId;
    private String reference;
    private int listNumber;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String seed;
    private String frame;
    private String frameSha256;
    private int rowCount;

    @Convert(converter = JsonList.Sizes.class)
    private List<StratumSize> sizes;

    @Convert(converter = JsonList.Exclusions.class)
    private List<Exclusion> excluded;

    private Instant drawnAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "drawn_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "drawn_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "drawn_by_office"))
    private Person drawnBy;

    @ElementCollection
    @CollectionTable(name = "sample_case", joinColumns = @JoinColumn(name = "sample_id"))
    @OrderColumn(name = "position")
    private List<DrawnCase> cases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sample_replacement", joinColumns = @JoinColumn(name = "sample_id"))
    @OrderColumn(name = "position")
    private List<Replacement> replacements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sample_reader", joinColumns = @JoinColumn(name = "sample_id"))
    @OrderColumn(name = "position")
    private List<Reader> readers = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Sample() {}

    static Sample of(SampleId id, String reference, Inspection inspection, RequestKey key) {
        var made = new Sample();
        made.id = id;
        made.reference = reference;
        made.authority = inspection.authority();
        made.inspectionId = inspection.id().id();
        made.requestKey = key;
        return made;
    }

    void draw(int list, Draw draw) {
        listNumber = list;
        method = draw.method();
        seed = draw.seed();
        frame = draw.frame().text();
        frameSha256 = draw.frame().sha256();
        rowCount = draw.frame().rows().size();
        sizes = draw.sizes();
        excluded = draw.exclusions();
        draw.taken().forEach(taken -> add(taken, null));
    }

    void drawnBy(Actor by, Instant at) {
        drawnBy = Person.of(by);
        drawnAt = at;
        join(by, at);
    }

    /** Lets an inspector read the cases; joining twice changes nothing. */
    boolean join(Actor by, Instant at) {
        return !isReadBy(by) && readers.add(new Reader(authority, Person.of(by), at));
    }

    /** Takes the next of the same stratum instead of a drawn case; 422 where there is none. */
    Ranked replace(ReplaceCase said, Actor by, Instant at) {
        var gone = standing().stream()
                .filter(one -> one.caseRef().equals(said.caseRef().text()))
                .findFirst()
                .orElseThrow(() -> ProblemException.rule("/caseRef", "Choose a case that stands in the sample"));
        var next = asDrawn().order(gone.stratum()).stream()
                .filter(one -> one.rank() > lastRank(gone.stratum()))
                .findFirst()
                .orElseThrow(() -> ProblemException.rule("/caseRef", "No case of this stratum is left to take"));
        add(next, gone.caseRef());
        replacements.add(
                new Replacement(authority, gone.caseRef(), next.caseRef().text(), said.reason(), at, Person.of(by)));
        return next;
    }

    private void add(Ranked taken, String standsFor) {
        cases.add(new DrawnCase(authority, taken.caseRef().text(), taken.stratum(), taken.rank(), standsFor));
    }

    private int lastRank(String stratum) {
        var ranks = cases.stream().filter(one -> one.stratum().equals(stratum)).mapToInt(DrawnCase::rank);
        return ranks.max().orElse(0);
    }

    /** What was drawn from, to be drawn again. */
    Draw asDrawn() {
        return new Draw(method, seed, Frame.parse(frame), sizes, excluded);
    }

    /** The cases that were drawn at first, before any was replaced. */
    List<DrawnCase> drawn() {
        return cases.stream().filter(one -> one.standsFor() == null).toList();
    }

    /** The cases to be read. */
    List<DrawnCase> standing() {
        var gone = replacements.stream().map(Replacement::caseRef).collect(Collectors.toSet());
        return cases.stream().filter(one -> !gone.contains(one.caseRef())).toList();
    }

    boolean isReadBy(Actor actor) {
        return readers.stream().anyMatch(reader -> reader.person().is(actor));
    }

    List<Replacement> replacements() {
        return Collections.unmodifiableList(replacements);
    }

    List<Reader> readers() {
        return Collections.unmodifiableList(readers);
    }

    SampleId id() {
        return id;
    }

    String authority() {
        return authority;
    }

    InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    SampleFacts facts() {
        return new SampleFacts(reference, listNumber, frameSha256, rowCount, drawnAt, drawnBy);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
