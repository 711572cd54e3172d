package candour.inspections.representation;

import candour.inspections.access.Person;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps taken with one representation, oldest first. */
@Embeddable
class RepresentationJournal {

    @ElementCollection
    @CollectionTable(name = "representation_step", joinColumns = @JoinColumn(name = "representation_id"))
    @OrderColumn(name = "position")
    private List<RepresentationStepTaken> steps = new ArrayList<>();

    /** Adds a step with the category it gives, which is null for the others, and its reason, which may be. */
    void add(String authority, RepresentationStep step, Category given, Person by, Instant at, String reason) {
        steps.add(
                new RepresentationStepTaken(authority, step, given, at, by.subject(), by.name(), by.office(), reason));
    }

    List<RepresentationStepTaken> steps() {
        return List.copyOf(steps);
    }
}
