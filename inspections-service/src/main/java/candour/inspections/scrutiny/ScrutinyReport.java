package candour.inspections.scrutiny;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.timescales.Deadline;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** A report of a scrutiny committee as the executive received it: what it found, who wrote it, when an answer is due. */
@Entity
@DynamicUpdate
public class ScrutinyReport {

    @Id
    private UUID id;

    private String authority;
    private String title;
    private String committee;
    private LocalDate receivedOn;
    private LocalDate noticeOn;
    private String documentSha256;

    @Embedded
    private ResponseClock clock;

    private LocalDate metOn;

    @Embedded
    private SignedResponse response;

    @ElementCollection
    @CollectionTable(name = "scrutiny_author", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Author> authors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "scrutiny_finding", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ScrutinyFinding> findings = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected ScrutinyReport() {}

    /** A report received; the response clock starts with the receipt, or with the notice where that came later. */
    static ScrutinyReport received(UUID id, String authority, ReceiveReport said, RequestKey key) {
        var made = new ScrutinyReport();
        made.id = id;
        made.authority = authority;
        made.title = said.title();
        made.committee = said.committee();
        made.receivedOn = said.receivedOn();
        made.noticeOn = said.noticeOn();
        made.documentSha256 = said.documentSha256();
        made.requestKey = key;
        made.clock = ScrutinyTimescale.SCRUTINY_RESPONSE
                .start(ScrutinyEvent.RECEIPT_OR_LATER_NOTICE, made.clockStartsOn())
                .map(ResponseClock::of)
                .orElse(null);
        return made;
    }

    private LocalDate clockStartsOn() {
        return noticeOn == null || noticeOn.isBefore(receivedOn) ? receivedOn : noticeOn;
    }

    void writtenBy(Author author) {
        authors.add(author);
    }

    void found(ScrutinyFinding finding) {
        findings.add(finding);
    }

    /** Keeps the signed response and stops the clock; there is one response to a report. */
    void respond(SignedResponse signed, LocalDate on) {
        if (response != null) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED, "The executive has responded to this report already.");
        }
        response = signed;
        metOn = on;
    }

    public boolean isWrittenBy(Actor actor) {
        return authors.stream().anyMatch(author -> author.is(actor));
    }

    /** Whether an answer is owed and its last day is over; never typed. */
    public boolean isUnansweredInTime(LocalDate today) {
        return response == null
                && responseDeadline().filter(it -> it.isLate(today)).isPresent();
    }

    /** Empty where no rule was in force when the report was received. */
    public Optional<Deadline> responseDeadline() {
        return Optional.ofNullable(clock).map(started -> started.met(metOn));
    }

    public Optional<SignedResponse> response() {
        return Optional.ofNullable(response);
    }

    public UUID id() {
        return id;
    }

    public String authority() {
        return authority;
    }

    public String title() {
        return title;
    }

    public String committee() {
        return committee;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Optional<LocalDate> noticeOn() {
        return Optional.ofNullable(noticeOn);
    }

    public Optional<String> documentSha256() {
        return Optional.ofNullable(documentSha256);
    }

    public List<Author> authors() {
        return List.copyOf(authors);
    }

    public List<ScrutinyFinding> findings() {
        return List.copyOf(findings);
    }

    RequestKey requestKey() {
        return requestKey;
    }

    public long version() {
        return version;
    }
}
