package candour.inspections.statement;

import candour.conventions.Actor;
import candour.conventions.RequestKey;
import candour.inspections.access.Person;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a body says in public about a published report: each wording of it, and what each check found, stay for good. */
@Entity
public class PressStatement {

    @EmbeddedId
    private StatementId id;

    private String authority;
    private String reference;
    private UUID reportId;
    private String body;
    private String title;
    private String address;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    private LocalDate issuedOn;
    private boolean ofTheAuthority;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "registered_by_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "registered_by_name"))
    @AttributeOverride(name = "office", column = @Column(name = "registered_by_office"))
    private Person registeredBy;

    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "press_statement_wording", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "press_statement_check", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    private List<KeptCheck> checks = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected PressStatement() {}

    static PressStatement registered(StatementId id, String reference, RegisterStatement said, RequestKey key) {
        var made = new PressStatement();
        made.id = id;
        made.reference = reference;
        made.reportId = said.report();
        made.body = said.body().strip();
        made.title = said.title().strip();
        made.address = said.address();
        made.state = StatementState.DRAFT;
        made.requestKey = key;
        return made;
    }

    void registered(String about, boolean byItself, Wording first, Instant now) {
        authority = about;
        ofTheAuthority = byItself;
        registeredBy = first.recordedBy();
        registeredAt = now;
        wordings.add(first);
    }

    void write(Wording wording, Actor by) {
        take(StatementStep.WRITING, by);
        wordings.add(wording);
    }

    void check(CheckView result, Actor by) {
        take(StatementStep.CHECK, by);
        keep(result);
    }

    void issue(LocalDate on, Actor by) {
        take(StatementStep.ISSUE, by);
        issuedOn = on;
    }

    void correct(Wording wording, CheckView result, Actor by) {
        take(StatementStep.CORRECTION, by);
        wordings.add(wording);
        keep(result);
    }

    private void keep(CheckView result) {
        checks.add(KeptCheck.of(authority, wordings.size() - 1, result));
    }

    private void take(StatementStep step, Actor by) {
        step.require(state, by);
        state = step.to();
    }

    /** The words as they stand now. */
    Wording current() {
        return wordings.getLast();
    }

    List<Wording> wordings() {
        return Collections.unmodifiableList(wordings);
    }

    List<KeptCheck> checks() {
        return Collections.unmodifiableList(checks);
    }

    public StatementId id() {
        return id;
    }

    public UUID report() {
        return reportId;
    }

    public String authority() {
        return authority;
    }

    String reference() {
        return reference;
    }

    String body() {
        return body;
    }

    String title() {
        return title;
    }

    /** Where the issued statement can be read, if it was said. */
    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public StatementState state() {
        return state;
    }

    Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    /** Whether the inspected authority registered it itself, and not somebody else what it had issued. */
    boolean isOfTheAuthority() {
        return ofTheAuthority;
    }

    Person registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    RequestKey requestKey() {
        return requestKey;
    }

    long version() {
        return version;
    }
}
