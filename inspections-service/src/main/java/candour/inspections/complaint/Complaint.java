package candour.inspections.complaint;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Part;
import candour.inspections.timescale.Clocks;
import jakarta.persistence.CollectionTable;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A formal complaint of the inspected authority: what it says, under which route, and what was found of it. */
@Entity
public class Complaint {

    @EmbeddedId
    private ComplaintId id;

    private String authority;
    private UUID inspectionId;
    private String reference;

    @Embedded
    private Grounds grounds;

    @Embedded
    private Making making;

    @ElementCollection
    @CollectionTable(name = "complaint_part", joinColumns = @JoinColumn(name = "complaint_id"))
    private Set<PartNamed> parts = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "complaint_change_allowed", joinColumns = @JoinColumn(name = "complaint_id"))
    private Set<PartNamed> mayChange = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Embedded
    private Decision decision;

    @ElementCollection
    @CollectionTable(name = "complaint_step", joinColumns = @JoinColumn(name = "complaint_id"))
    @OrderColumn(name = "position")
    private List<ComplaintStepTaken> journal = new ArrayList<>();

    @Embedded
    private ComplaintClocks clocks = new ComplaintClocks();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Complaint() {}

    static Complaint made(ComplaintId id, String reference, Inspection inspection, MakeComplaint said, RequestKey key) {
        var made = new Complaint();
        made.id = id;
        made.reference = reference;
        made.authority = inspection.authority();
        made.inspectionId = inspection.id().id();
        made.grounds = Grounds.of(said);
        made.parts.addAll(named(made.authority, said.parts()));
        made.requestKey = key;
        made.state = ComplaintState.OPEN;
        return made;
    }

    /** It is made under the route of its day, in time or after the window. */
    void madeUnder(ComplaintRoute route, boolean late, Actor by, Instant now) {
        making = new Making(route, late, Person.of(by), now);
    }

    /** The one gate: out of order is 409; who may take it, and with what, the caller has looked at. */
    void take(ComplaintStep step, TakeComplaintStep facts, Actor by, Instant now) {
        step.requireFrom(state);
        state = step.to();
        var person = Person.of(by);
        journal.add(new ComplaintStepTaken(
                authority, step, now, person.subject(), person.name(), person.office(), facts.reason()));
        step.finding().ifPresent(finding -> {
            decision = new Decision(finding, facts.reason(), facts.follows(), person, now);
            mayChange.clear();
            mayChange.addAll(named(authority, facts.mayChange()));
        });
    }

    /** Stops the clocks that this milestone stops, and starts those that it starts. */
    void strike(ComplaintMilestone milestone, LocalDate on, Clocks inForce) {
        clocks.strike(authority, milestone, on, inForce);
    }

    /** Whether the report waits for it: made in time under a route that holds, and undecided or not yet carried out. */
    boolean holdsPublication() {
        boolean toBeDone = !mayChange.isEmpty() && state != ComplaintState.CLOSED;
        return making.route().holdsPublication() && !making.late() && (state.isUndecided() || toBeDone);
    }

    /** Whether it was upheld so that some part may change, and that is not done with. */
    boolean letsReportChange() {
        return decision != null
                && decision.finding().letsChange()
                && !mayChange.isEmpty()
                && state != ComplaintState.CLOSED;
    }

    /** Whether a change of this part may cite it as its cause. */
    public boolean mayCauseChangeOf(Part part) {
        return decision != null
                && decision.finding().letsChange()
                && mayChange().contains(part);
    }

    private static List<PartNamed> named(String authority, Collection<Part> parts) {
        return parts.stream()
                .map(part -> new PartNamed(authority, part.address()))
                .toList();
    }

    private static List<Part> listed(Set<PartNamed> named) {
        return named.stream().map(PartNamed::part).sorted().map(Part::new).toList();
    }

    public ComplaintId id() {
        return id;
    }

    public InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    public String reference() {
        return reference;
    }

    Grounds grounds() {
        return grounds;
    }

    Making making() {
        return making;
    }

    ComplaintClocks clocks() {
        return clocks;
    }

    List<Part> parts() {
        return listed(parts);
    }

    List<Part> mayChange() {
        return listed(mayChange);
    }

    public ComplaintState state() {
        return state;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    List<ComplaintStepTaken> journal() {
        return List.copyOf(journal);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
