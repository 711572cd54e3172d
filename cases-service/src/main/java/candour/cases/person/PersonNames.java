package candour.cases.person;

import candour.cases.access.Occasion;
import candour.conventions.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** What a person is called and was called; rows in the order of recording, none ever changed. */
@Embeddable
class PersonNames {

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonName> names = new ArrayList<>();

    /** The name at registration: it has no first day. */
    void begin(FullName name, Occasion occasion) {
        add(name, NameKind.KNOWN_AS, null, occasion);
    }

    /** Another name, held between the birth and today; else 422. */
    void add(RecordName said, LocalDate birth, Occasion occasion) {
        if (said.from().isAfter(occasion.today())) {
            throw ProblemException.rule("/from", "Enter a day that is not in the future");
        }
        if (said.from().isBefore(birth)) {
            throw ProblemException.rule("/from", "Enter a day that is not before the birth");
        }
        add(said.name(), said.kind(), said.from(), occasion);
    }

    FullName knownAs() {
        return names.stream()
                .filter(name -> name.kind() == NameKind.KNOWN_AS)
                .reduce((one, next) -> PersonName.BY_FIRST_DAY.compare(one, next) <= 0 ? next : one)
                .orElseThrow()
                .name();
    }

    List<PersonName> all() {
        return Collections.unmodifiableList(names);
    }

    private void add(FullName name, NameKind as, LocalDate from, Occasion occasion) {
        names.add(new PersonName(occasion.by().authority(), name, as, from, Noted.on(occasion)));
    }
}
