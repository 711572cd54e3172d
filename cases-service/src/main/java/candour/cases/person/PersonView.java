package candour.cases.person;

import candour.cases.person.Characteristic.Aspect;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a person: everything ever recorded, what of it holds today, and the steps open to this caller. */
@Schema(name = "Person")
public record PersonView(
        PersonId id,
        PersonKind kind,
        String reference,
        @Schema(description = "ONS code") String authority,
        List<ChildView.NameLine> names,
        BirthDate bornOn,
        LocalDate expectedOn,
        DeathDate diedOn,

        @Schema(description = "Every date of birth or death ever recorded; a death without one was a mistake")
        List<LifeDate> dates,

        List<FactLine<PersonIdentifier>> identifiers,
        List<FactLine<PersonAddress>> addresses,
        Codes now,
        List<Characteristic> characteristics,
        List<FactLine<PersonEducation>> education,
        List<FactLine<PersonRisk>> risks,
        List<OpenStep> openSteps) {

    /** The codes a return asks for, as they hold today. */
    @Schema(name = "CodesOfPerson")
    public record Codes(List<String> sex, List<String> ethnicity, List<String> disabilities) {

        static Codes of(List<Characteristic> rows) {
            return new Codes(
                    Characteristic.now(rows, Aspect.SEX),
                    Characteristic.now(rows, Aspect.ETHNICITY),
                    Characteristic.now(rows, Aspect.DISABILITY));
        }
    }

    public static PersonView of(Person person, Actor actor, LocalDate today) {
        var facts = person.facts();
        return new PersonView(
                person.id(),
                person.personKind(),
                person.reference(),
                person.authority(),
                person.names().stream().map(ChildView.NameLine::of).toList(),
                person.born().orElse(null),
                person.expectedOn().orElse(null),
                person.died().orElse(null),
                List.copyOf(person.life().dates()),
                facts.identifiers().lines(today),
                facts.addresses().lines(today),
                Codes.of(facts.characteristics()),
                List.copyOf(facts.characteristics()),
                facts.education().lines(today),
                facts.risks().lines(today),
                openSteps(person, actor, today));
    }

    private static List<OpenStep> openSteps(Person person, Actor actor, LocalDate today) {
        return OpenStep.of(PersonStep.class, person.state(), actor, "/people/" + person.id()).stream()
                .filter(step -> PersonStep.valueOf(step.step()).suits(person, today))
                .toList();
    }
}
