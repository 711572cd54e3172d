package candour.cases.visit;

import static candour.cases.People.SOCIAL_WORKER;

import candour.cases.Asking;
import candour.cases.person.Known;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Given: a visit to made-up children. */
public record Visited(String id) {

    public static final Map<String, Object> ACCOUNT =
            Map.of("fact", "Mother let me in; the kitchen was warm", "judgement", "Settled today");

    public static Visited planned(String on, Known... children) {
        return new Visited(plan(SOCIAL_WORKER, on, children).path("id"));
    }

    public static Response plan(Person by, String on, Known... children) {
        return Asking.make(by, "/visits", Map.of("children", ids(children), "plannedOn", on, "announced", true));
    }

    /** A visit at which each of them was seen alone. */
    public static Visited seen(String on, Known... children) {
        var visit = planned(on, children);
        visit.take("seen", on, Stream.of(children).map(Visited::seenAlone).toList())
                .then()
                .statusCode(200);
        return visit;
    }

    public static Visited notSeen(String on, Known child) {
        var visit = planned(on, child);
        visit.take("not-seen", on, List.of(unseen(child))).then().statusCode(200);
        return visit;
    }

    public static Visited noAccess(String on, Known... children) {
        var visit = planned(on, children);
        Asking.take(
                        SOCIAL_WORKER,
                        visit.address(),
                        "no-access",
                        Map.of("visitedOn", on, "reason", "Nobody opened", "account", ACCOUNT))
                .then()
                .statusCode(200);
        return visit;
    }

    public Response take(String noun, String on, List<?> children) {
        return Asking.take(
                SOCIAL_WORKER, address(), noun, Map.of("visitedOn", on, "children", children, "account", ACCOUNT));
    }

    public String address() {
        return "/visits/" + id;
    }

    public static Map<String, Object> seenAlone(Known child) {
        return Map.of("child", child.id(), "seen", true, "alone", true, "childsWords", "I like my new room");
    }

    public static Map<String, Object> unseen(Known child) {
        return Map.of("child", child.id(), "seen", false, "whyNotSeen", "Said to be at a friend's");
    }

    private static List<String> ids(Known... children) {
        return Stream.of(children).map(Known::id).toList();
    }
}
