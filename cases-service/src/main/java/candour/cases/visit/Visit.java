package candour.cases.visit;

import candour.cases.access.Occasion;
import candour.cases.person.PersonId;
import candour.cases.record.Account;
import candour.cases.record.Made;
import candour.cases.record.RecordSubject;
import candour.cases.record.StepTaken;
import jakarta.persistence.CollectionTable;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One visit to one child or a sibling group, recorded once: what it was for each child is a part of its own. */
@Entity
public class Visit extends Made {

    @EmbeddedId
    private VisitId id;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private LocalDate plannedOn;
    private Boolean announced;
    private LocalDate visitedOn;
    private String agency;
    private String professional;
    private Boolean cancelledByFamily;

    @Embedded
    private Account account;

    @ElementCollection
    @CollectionTable(name = "visit_subject", joinColumns = @JoinColumn(name = "visit_id"))
    private Set<RecordSubject> subjects = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "visit_part", joinColumns = @JoinColumn(name = "visit_id"))
    private Set<VisitedChild> parts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "visit_step", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    protected Visit() {}

    static Visit planned(VisitId id, PlanVisit said, Occasion occasion) {
        var visit = new Visit();
        visit.begin(id, said.children().stream().map(PersonId::id).toList(), occasion);
        visit.take(VisitStep.PLANNING, said.plannedOn(), null, occasion);
        visit.plannedOn = said.plannedOn();
        visit.announced = said.announced();
        visit.professional = occasion.by().name();
        return visit;
    }

    static Visit byAgency(VisitId id, TellOfAgencyVisit said, Occasion occasion) {
        var made = said.visit();
        var visit = new Visit();
        visit.begin(id, made.children().stream().map(part -> part.child().id()).toList(), occasion);
        visit.take(
                made.anybodySeen() ? VisitStep.AGENCY_SAW : VisitStep.AGENCY_DID_NOT_SEE,
                made.visitedOn(),
                null,
                occasion);
        visit.agency = said.agency();
        visit.professional = said.professional();
        visit.tellOf(made, occasion);
        return visit;
    }

    void made(VisitStep step, RecordVisit said, Occasion occasion) {
        take(step, said.visitedOn(), null, occasion);
        professional = occasion.by().name();
        tellOf(said, occasion);
    }

    void noAccess(FailVisit said, Occasion occasion) {
        occasion.mustHavePassed("/visitedOn", said.visitedOn());
        take(VisitStep.NO_ACCESS, said.visitedOn(), said.reason(), occasion);
        professional = occasion.by().name();
        visitedOn = said.visitedOn();
        account = said.account();
    }

    void cancel(CancelVisit said, Occasion occasion) {
        occasion.mustHavePassed("/on", said.on());
        take(VisitStep.CANCELLATION, said.on(), said.reason(), occasion);
        cancelledByFamily = said.byFamily();
    }

    private void begin(VisitId visitId, List<UUID> children, Occasion occasion) {
        id = visitId;
        belongTo(occasion.by().authority());
        children.forEach(child -> subjects.add(new RecordSubject(authority(), child)));
    }

    private void tellOf(RecordVisit said, Occasion occasion) {
        occasion.mustHavePassed("/visitedOn", said.visitedOn());
        visitedOn = said.visitedOn();
        account = said.account();
        said.children().forEach(part -> parts.add(VisitedChild.of(authority(), part)));
    }

    private void take(VisitStep step, LocalDate on, String reason, Occasion occasion) {
        step.mustBeOpen(state, occasion.by());
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority(), step, on, reason, occasion));
    }

    /** Whether this child was seen at it; nobody is at a visit that was not made. */
    boolean saw(UUID child) {
        return parts.stream().anyMatch(part -> part.child().equals(child) && part.seen());
    }

    Optional<VisitedChild> partOf(UUID child) {
        return parts.stream().filter(part -> part.child().equals(child)).findFirst();
    }

    /** Whether the authority's own social worker went, rather than another agency. */
    boolean isOfWorker() {
        return agency == null;
    }

    Set<VisitedChild> parts() {
        return Collections.unmodifiableSet(parts);
    }

    public VisitId id() {
        return id;
    }

    public VisitState state() {
        return state;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    Boolean announced() {
        return announced;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    String agency() {
        return agency;
    }

    String professional() {
        return professional;
    }

    Boolean cancelledByFamily() {
        return cancelledByFamily;
    }

    Account account() {
        return account;
    }

    List<StepTaken> journal() {
        return Collections.unmodifiableList(journal);
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public Set<UUID> about() {
        return subjects.stream().map(RecordSubject::child).collect(Collectors.toUnmodifiableSet());
    }
}
