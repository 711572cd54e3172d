package candour.cases.allocation;

import static candour.cases.People.TEAM_MANAGER;

import candour.cases.Asking;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.Map;

/** Given: a child who is on the queue, offered or with a worker. */
public record Allotted(String id) {

    public static final String TODAY = "2026-06-15";

    public static Allotted queued(Known child) {
        return new Allotted(
                Asking.make(TEAM_MANAGER, "/allocations", Map.of("child", child.id(), "team", "North", "on", TODAY))
                        .path("id"));
    }

    public static Allotted offered(Known child, Person worker) {
        var allocation = queued(child);
        allocation.take(TEAM_MANAGER, "offer", to(worker)).then().statusCode(200);
        return allocation;
    }

    public static Allotted held(Known child, Person worker) {
        var allocation = offered(child, worker);
        allocation.take(worker, "acceptance", Map.of("on", TODAY)).then().statusCode(200);
        return allocation;
    }

    public Allotted handedOver(Person next) {
        return new Allotted(take(TEAM_MANAGER, "handover", to(next)).path("id"));
    }

    public Response take(Person by, String noun, Map<String, ?> body) {
        return Asking.take(by, "/allocations/" + id, noun, body);
    }

    public Response read() {
        return Asking.get(TEAM_MANAGER, "/allocations/" + id);
    }

    public static Response away(Person worker) {
        return Asking.make(TEAM_MANAGER, "/absences", Map.of("worker", who(worker), "from", TODAY, "why", "SICKNESS"));
    }

    public static Map<String, Object> to(Person worker) {
        return Map.of("worker", who(worker), "team", "North", "on", TODAY);
    }

    private static Map<String, String> who(Person worker) {
        return Map.of("subject", worker.subject(), "name", worker.name());
    }
}
