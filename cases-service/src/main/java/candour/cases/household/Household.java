package candour.cases.household;

import candour.cases.access.Occasion;
import candour.cases.person.Address;
import candour.cases.person.Facts;
import candour.cases.person.PersonKind;
import candour.cases.record.CaseRecord;
import candour.cases.record.MadeOnRequest;
import candour.cases.record.StepTaken;
import candour.conventions.ProblemException;
import candour.conventions.RequestKey;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** People under one roof for a time, and those who visit regularly; who was ever there stays on record. */
@Entity
public class Household implements CaseRecord, MadeOnRequest {

    @EmbeddedId
    private HouseholdId id;

    private String authority;

    @Embedded
    private Address address;

    @Enumerated(EnumType.STRING)
    private HouseholdState state;

    private LocalDate heldFrom;
    private LocalDate heldTo;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "household_stay", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<Stay> stays = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "household_step", joinColumns = @JoinColumn(name = "household_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> journal = new ArrayList<>();

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Household() {}

    static Household formed(HouseholdId id, FormHousehold said, Occasion occasion) {
        var made = new Household();
        made.id = id;
        made.authority = occasion.by().authority();
        made.address = said.address();
        made.heldFrom = said.from();
        if (said.from() != null && said.from().isAfter(occasion.today())) {
            throw ProblemException.rule("/from", "Enter a day that is not in the future");
        }
        made.take(HouseholdStep.FORMATION, occasion.today(), null, occasion);
        return made;
    }

    void add(Stay stay, Occasion occasion) {
        stays().add(stay, occasion.today());
    }

    void record(Stay stay, Occasion occasion) {
        add(stay, occasion);
        take(HouseholdStep.STAYS, occasion.today(), null, occasion);
    }

    void dissolve(DissolveHousehold said, Occasion occasion) {
        if (said.on().isAfter(occasion.today())) {
            throw ProblemException.rule("/on", "Enter a day that is not in the future");
        }
        if (heldFrom != null && said.on().isBefore(heldFrom)) {
            throw ProblemException.rule("/on", "Enter a last day that is not before the first");
        }
        heldTo = said.on();
        take(HouseholdStep.DISSOLUTION, said.on(), said.source(), occasion);
    }

    private void take(HouseholdStep step, LocalDate on, String reason, Occasion occasion) {
        step.row().to().ifPresent(next -> state = next);
        journal.add(StepTaken.of(authority, step, on, reason, occasion));
    }

    public Address address() {
        return address;
    }

    public HouseholdState state() {
        return state;
    }

    public LocalDate heldFrom() {
        return heldFrom;
    }

    public LocalDate heldTo() {
        return heldTo;
    }

    /** Every stay ever recorded. */
    public Facts<Stay> stays() {
        return new Facts<>(stays);
    }

    @Override
    public RequestKey requestKey() {
        return requestKey;
    }

    @Override
    public void madeBy(RequestKey key) {
        requestKey = key;
    }

    @Override
    public String kind() {
        return "household";
    }

    @Override
    public UUID key() {
        return id.id();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String authority() {
        return authority;
    }

    /** Every child who was ever there. */
    @Override
    public Set<UUID> about() {
        return stays.stream()
                .filter(stay -> stay.personKind() == PersonKind.CHILD)
                .map(stay -> stay.person().id())
                .collect(Collectors.toSet());
    }
}
