package candour.inspections.datalist;

import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** That one list was sent for an inspection: how many rows, which file by its digest. Sent again, it is another submission. */
@Entity
class ListSubmission {

    @Id
    private UUID id;

    private String authority;
    private UUID inspectionId;

    @Enumerated(EnumType.STRING)
    private DataList list;

    private LocalDate windowFrom;
    private LocalDate windowTo;
    private int rowCount;
    private String sha256;

    @ElementCollection
    @CollectionTable(name = "list_problem", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<ListProblem> problems = new ArrayList<>();

    private Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "sent_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "sent_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "sent_by_office"))
    private Person sentBy;

    @Embedded
    private RequestKey requestKey;

    protected ListSubmission() {}

    static ListSubmission of(UUID id, Inspection inspection, SendList sent, RequestKey key) {
        if (sent.to().isBefore(sent.from())) {
            throw ProblemException.rule("/to", "The window cannot end before it begins");
        }
        if (sent.problems().stream().anyMatch(problem -> problem.rows() > sent.rowCount())) {
            throw ProblemException.rule("/problems", "A problem cannot be in more rows than the list has");
        }
        var submission = new ListSubmission();
        submission.id = id;
        submission.authority = inspection.authority();
        submission.inspectionId = inspection.id().id();
        submission.list = sent.list();
        submission.windowFrom = sent.from();
        submission.windowTo = sent.to();
        submission.rowCount = sent.rowCount();
        submission.sha256 = sent.sha256();
        submission.problems.addAll(sent.problems());
        submission.requestKey = key;
        return submission;
    }

    void receivedFrom(Person person, Instant at) {
        sentBy = person;
        receivedAt = at;
    }

    UUID id() {
        return id;
    }

    InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    DataList list() {
        return list;
    }

    LocalDate from() {
        return windowFrom;
    }

    LocalDate to() {
        return windowTo;
    }

    int rowCount() {
        return rowCount;
    }

    String sha256() {
        return sha256;
    }

    List<ListProblem> problems() {
        return List.copyOf(problems);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Person sentBy() {
        return sentBy;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
