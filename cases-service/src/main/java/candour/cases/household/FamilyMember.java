package candour.cases.household;

import candour.cases.person.BirthDate;
import candour.cases.person.DeathDate;
import candour.cases.person.FullName;
import candour.cases.person.Person;
import candour.cases.person.PersonId;
import candour.cases.person.PersonKind;
import candour.cases.person.PersonRisk;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of a family, with the risks an adult is known to pose today. */
@Schema(name = "FamilyMember")
public record FamilyMember(
        PersonId id,
        PersonKind kind,
        String reference,
        FullName name,
        BirthDate bornOn,
        LocalDate expectedOn,
        DeathDate diedOn,
        List<PersonRisk> risks) {

    static FamilyMember of(Person person, LocalDate today) {
        return new FamilyMember(
                person.id(),
                person.personKind(),
                person.reference(),
                person.knownAs(),
                person.born().orElse(null),
                person.expectedOn().orElse(null),
                person.died().orElse(null),
                person.facts().risks().on(today));
    }
}
