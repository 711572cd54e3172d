package candour.inspections.statementofaction;

import candour.conventions.RequestKey;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An authority's written statement of proposed action, as it was received. A revised one is another; none is changed. */
@Entity
class StatementOfAction {

    @Id
    private UUID id;

    private String authority;
    private UUID inspectionId;
    private LocalDate receivedOn;

    @ElementCollection
    @CollectionTable(name = "statement_of_action_item", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<StatementItem> items = new ArrayList<>();

    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "recorded_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "recorded_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "recorded_by_office"))
    private Person recordedBy;

    @Embedded
    private RequestKey requestKey;

    protected StatementOfAction() {}

    static StatementOfAction of(UUID id, Inspection inspection, SendStatement sent, RequestKey key) {
        var statement = new StatementOfAction();
        statement.id = id;
        statement.authority = inspection.authority();
        statement.inspectionId = inspection.id().id();
        statement.receivedOn = sent.receivedOn();
        sent.items().forEach(item -> statement.items.add(StatementItem.of(inspection.authority(), item)));
        statement.requestKey = key;
        return statement;
    }

    void recordedBy(Person person, Instant at) {
        recordedBy = person;
        recordedAt = at;
    }

    UUID id() {
        return id;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    List<StatementItem> items() {
        return List.copyOf(items);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Person recordedBy() {
        return recordedBy;
    }

    RequestKey requestKey() {
        return requestKey;
    }
}
