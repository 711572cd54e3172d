package candour.cases.person;

import candour.cases.access.Occasion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** What is known of a person besides names and dates; rows in the order of recording, none ever changed. */
@Embeddable
public class PersonFacts {

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "person_identifier", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonIdentifier> identifiers = new ArrayList<>();

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "person_address", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonAddress> addresses = new ArrayList<>();

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "person_characteristic", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Characteristic> characteristics = new ArrayList<>();

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "person_education", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonEducation> education = new ArrayList<>();

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "person_risk", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonRisk> risks = new ArrayList<>();

    protected PersonFacts() {}

    /** Takes a row that the person's record may take: days in order, none in the future; else 422. */
    void add(String authority, RecordCharacteristics said, Occasion occasion) {
        characteristics.addAll(said.rows(authority, occasion));
    }

    public Facts<PersonIdentifier> identifiers() {
        return new Facts<>(identifiers);
    }

    public Facts<PersonAddress> addresses() {
        return new Facts<>(addresses);
    }

    public List<Characteristic> characteristics() {
        return Collections.unmodifiableList(characteristics);
    }

    public Facts<PersonEducation> education() {
        return new Facts<>(education);
    }

    public Facts<PersonRisk> risks() {
        return new Facts<>(risks);
    }
}
