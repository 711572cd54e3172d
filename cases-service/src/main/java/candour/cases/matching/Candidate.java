package candour.cases.matching;

import candour.cases.person.BirthDate;
import candour.cases.person.FullName;
import candour.cases.person.Person;
import candour.cases.person.PersonId;
import candour.cases.person.PersonKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody on record who may be the person looked for, with every reason for and against. */
@Schema(name = "Candidate")
public record Candidate(
        PersonId id,
        PersonKind kind,
        String reference,
        FullName name,
        BirthDate bornOn,
        LocalDate expectedOn,
        int points,
        Likelihood likelihood,
        List<Reason> reasons) {

    /** The likeliest first; of equals the earlier record. */
    static final Comparator<Candidate> LIKELIEST = Comparator.comparingInt(Candidate::points)
            .reversed()
            .thenComparing(it -> it.id().toString());

    /** Empty where too little speaks for it. */
    static Optional<Candidate> of(Person person, Described wanted) {
        var reasons = new Comparison(wanted, Described.of(person)).reasons();
        int points = Reason.sum(reasons);
        return Likelihood.of(points)
                .map(likelihood -> new Candidate(
                        person.id(),
                        person.personKind(),
                        person.reference(),
                        person.knownAs(),
                        person.born().orElse(null),
                        person.expectedOn().orElse(null),
                        points,
                        likelihood,
                        reasons));
    }
}
