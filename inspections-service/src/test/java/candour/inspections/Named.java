package candour.inspections;

import static candour.inspections.People.DIRECTOR;

import candour.conventions.trial.Person;
import java.util.Map;

/** Given: an officer whom the director has named as a recipient of the draft. */
final class Named {

    private Named() {}

    static Told recipient(Told told, Person officer) {
        told.make(DIRECTOR, "recipients", naming(officer)).then().statusCode(201);
        return told;
    }

    static Map<String, Object> naming(Person officer) {
        return Map.of("account", officer.subject(), "name", officer.name());
    }
}
