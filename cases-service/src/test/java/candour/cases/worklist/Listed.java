package candour.cases.worklist;

import static candour.cases.person.Known.as;

import candour.cases.People;
import candour.cases.chronology.Entered;
import candour.cases.facts.Origin;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Given: made-up children whose case changes, and what the worklist then shows. */
final class Listed {

    private Listed() {}

    /** Something happens in the child's case, so that its standing is derived anew. */
    static void changed(Person worker, Known child) {
        Entered.by(worker, child, Entered.EXCLUSION).then().statusCode(201);
    }

    static Response list(Person person, String query) {
        return as(person).when().get("/worklist" + query);
    }

    static Response entry(Person person, Known child) {
        return as(person).when().get("/worklist/{child}", child.id());
    }

    static Response override(Person person, Known child, Map<String, ?> said) {
        return override(person, child, said, entry(person, child).header("ETag"));
    }

    static Response override(Person person, Known child, Map<String, ?> said, String etag) {
        return as(person)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(said)
                .when()
                .post("/worklist/{child}/override", child.id());
    }

    /** An operator has everything derived anew. */
    static Response recompute() {
        return as(People.OPERATOR).when().post("/worklist/recomputation");
    }

    static Origin in(String kind, String words) {
        return new Origin(kind, UUID.nameUUIDFromBytes((kind + words).getBytes(StandardCharsets.UTF_8)), words);
    }
}
