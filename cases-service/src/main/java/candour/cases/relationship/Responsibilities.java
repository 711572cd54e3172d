package candour.cases.relationship;

import candour.cases.access.Occasion;
import candour.cases.person.Noted;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;

/** Parental responsibility as it was ever recorded; none of it is overwritten, and the last row counts. */
@Embeddable
class Responsibilities {

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "relationship_responsibility", joinColumns = @JoinColumn(name = "relationship_id"))
    @OrderColumn(name = "position")
    private List<ParentalResponsibility> rows = new ArrayList<>();

    protected Responsibilities() {}

    void add(String authority, RecordResponsibility said, Occasion occasion) {
        rows.add(new ParentalResponsibility(
                authority, said.responsibility(), said.from(), said.source(), Noted.on(occasion)));
    }

    List<ParentalResponsibility> rows() {
        return List.copyOf(rows);
    }

    Optional<ParentalResponsibility.Held> now() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().responsibility());
    }
}
