package candour.cases.assessment;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Given: an assessment of a made-up child. */
public record Assessed(OpenCase of, String id) {

    public static Assessed startedOn(String day) {
        return started(OpenCase.referredOn(day), day);
    }

    public static Assessed started(OpenCase of, String day) {
        return new Assessed(
                of, start(of, Map.of("episode", of.episode(), "on", day)).path("id"));
    }

    public static Response start(OpenCase of, Map<String, ?> body) {
        return Asking.make(SOCIAL_WORKER, "/assessments", body);
    }

    public Response read() {
        return Asking.get(SOCIAL_WORKER, address());
    }

    public Response write(Person by, String field, long read, String text) {
        return Asking.take(
                by, address(), "draft", Map.of("changes", List.of(Map.of("field", field, "read", read, "text", text))));
    }

    public Response submit(Map<String, ?> body) {
        return Asking.take(SOCIAL_WORKER, address(), "submission", body);
    }

    public Response authorise(String day) {
        return authorise(TEAM_MANAGER, day);
    }

    public Response authorise(Person by, String day) {
        return Asking.take(by, address(), "authorisation", Map.of("on", day));
    }

    public Assessed authorisedOn(String day) {
        submit(Map.of("on", day, "childSeenOn", day, "factors", List.of("16A")));
        authorise(day);
        return this;
    }

    String address() {
        return "/assessments/" + id;
    }
}
