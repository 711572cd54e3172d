package candour.cases.strategy;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;

import candour.cases.Asking;
import candour.cases.OpenCase;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Given: a strategy discussion about made-up children. */
public record Discussion(String id) {

    public static final List<Map<String, String>> ALL_THREE = List.of(
            Map.of("agency", "SOCIAL_CARE", "name", "Tess Holroyd"),
            Map.of("agency", "POLICE", "name", "Piers Oldroyd"),
            Map.of("agency", "HEALTH", "name", "Hana Estcourt"));

    public static Discussion called(String day, OpenCase... about) {
        return new Discussion(call(day, Map.of(), about).path("id"));
    }

    public static Discussion heldOn(String day, OpenCase... about) {
        var discussion = called(day, about);
        discussion.hold(day, Map.of());
        return discussion;
    }

    /** One that decides on a joint enquiry. */
    public static Discussion enquiringOn(String day, OpenCase... about) {
        var discussion = heldOn(day, about);
        discussion.decide("joint-enquiry");
        return discussion;
    }

    public static Response call(String day, Map<String, ?> more, OpenCase... about) {
        var body = new HashMap<String, Object>(Map.of(
                "children",
                Stream.of(about).map(OpenCase::child).toList(),
                "suspectedOn",
                day,
                "fact",
                "The school saw bruises and told us"));
        body.putAll(more);
        return Asking.make(SOCIAL_WORKER, "/strategy-discussions", body);
    }

    public Response hold(String day, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("on", day, "manner", "IN_PERSON", "attendees", ALL_THREE));
        body.putAll(more);
        return Asking.take(TEAM_MANAGER, address(), "meeting", body);
    }

    public Response decide(String noun) {
        return Asking.take(TEAM_MANAGER, address(), noun, Map.of("reason", "The bruises are not explained"));
    }

    public Response read() {
        return Asking.get(SOCIAL_WORKER, address());
    }

    String address() {
        return "/strategy-discussions/" + id;
    }
}
