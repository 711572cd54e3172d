package candour.inspections.workingparty;

import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.inspections.finding.Finding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A working party of the cabinet: what was announced, who sits on it, what it brought forth, and whether it reported in time. */
@Entity
@DynamicUpdate
public class WorkingParty {

    @Id
    private UUID id;

    private String authority;

    @Embedded
    private Announcement announcement;

    private String termsOfReference;

    @Enumerated(EnumType.STRING)
    private WorkingPartyState state;

    @ElementCollection
    @CollectionTable(name = "working_party_member", joinColumns = @JoinColumn(name = "working_party_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "working_party_output", joinColumns = @JoinColumn(name = "working_party_id"))
    @OrderColumn(name = "position")
    private List<Output> outputs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "working_party_addressed", joinColumns = @JoinColumn(name = "working_party_id"))
    @OrderColumn(name = "position")
    private List<Addressed> addressed = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "working_party_step", joinColumns = @JoinColumn(name = "working_party_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected WorkingParty() {}

    static WorkingParty announced(UUID id, String authority, Announcement said, RequestKey key) {
        var made = new WorkingParty();
        made.id = id;
        made.authority = authority;
        made.announcement = said;
        made.state = WorkingPartyState.ANNOUNCED;
        made.requestKey = key;
        return made;
    }

    void constitute(Constitute said, StepTaken taken) {
        take(taken);
        termsOfReference = said.termsOfReference();
        said.members().forEach(one -> members.add(new Member(authority, one.name(), one.office(), one.expertise())));
    }

    /** The one gate: out of order is 409; the caller has looked at the role and the day. */
    void take(StepTaken taken) {
        if (taken.step().from() != state) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "\"%s\" cannot be done while the working party is: %s."
                            .formatted(taken.step().title(), state.words()));
        }
        state = taken.step().to();
        journal.add(taken);
    }

    /** Adds what it brings forth, while it is at work or has reported. */
    void bring(Output output, List<Finding> findings) {
        mustBeAtWork();
        outputs.add(output);
        findings.forEach(finding -> addressed.add(Addressed.by(output, finding)));
    }

    /** Says afterwards what an output addresses. */
    void address(UUID output, Finding finding) {
        mustBeAtWork();
        var one = outputs.stream()
                .filter(it -> it.id().equals(output))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        var said = Addressed.by(one, finding);
        if (addressed.contains(said)) {
            throw new ProblemException(Problems.ALREADY_THERE, "The output addresses this finding already.");
        }
        addressed.add(said);
    }

    private void mustBeAtWork() {
        if (state == WorkingPartyState.ANNOUNCED || state == WorkingPartyState.CLOSED) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "A working party brings something forth once it is constituted, until it is closed.");
        }
    }

    /** The day the cabinet had its report; empty before. */
    public Optional<LocalDate> reportedOn() {
        return journal.stream()
                .filter(taken -> taken.step() == WorkingPartyStep.REPORT_TO_CABINET)
                .map(StepTaken::happenedOn)
                .findFirst();
    }

    /** Whether its report is owed and its day or month is certainly over: on the first day after it. */
    public boolean isOverdue(LocalDate today) {
        return announcement.due() != null
                && announcement
                        .due()
                        .isOver(reportedOn().filter(on -> !on.isAfter(today)).orElse(today));
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public Announcement announcement() {
        return announcement;
    }

    Optional<String> termsOfReference() {
        return Optional.ofNullable(termsOfReference);
    }

    public WorkingPartyState state() {
        return state;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    List<Output> outputs() {
        return List.copyOf(outputs);
    }

    List<Addressed> addressedBy(Output output) {
        return addressed.stream()
                .filter(one -> one.outputId().equals(output.id()))
                .toList();
    }

    List<StepTaken> journal() {
        return List.copyOf(journal);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
