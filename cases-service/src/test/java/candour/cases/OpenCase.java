package candour.cases;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;

import candour.cases.person.Known;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: a made-up child of Northbridge with an open episode. */
public record OpenCase(String child, String episode) {

    /** A child of seven or so, referred on that day. */
    public static OpenCase referredOn(String day) {
        return referredOn(day, (Integer.parseInt(day.substring(0, 4)) - 7) + "-03-09");
    }

    public static OpenCase referredOn(String day, String bornOn) {
        var child = Map.of("givenName", "Rowan", "familyName", "Tidewell", "bornOn", bornOn);
        return of(Known.register(SOCIAL_WORKER, UUID.randomUUID(), child).path("id"), day);
    }

    public static OpenCase of(String child, String day) {
        return new OpenCase(child, open(child, day).path("id"));
    }

    private static Response open(String child, String day) {
        return post("/trial/episodes", Map.of("child", child, "on", day));
    }

    public Response close(String day, String why) {
        return post("/trial/episodes/" + episode + "/closure", Map.of("on", day, "why", why));
    }

    /** The clocks of the child with this timescale, the earliest due first. */
    public List<Map<String, String>> clocks(String timescale) {
        return Asking.get(SOCIAL_WORKER, "/trial/children/" + child + "/clocks")
                .path("findAll { it.timescale == '" + timescale + "' }");
    }

    public Map<String, String> clock(String timescale) {
        return clocks(timescale).getFirst();
    }

    private static Response post(String address, Map<String, ?> body) {
        return Known.as(TEAM_MANAGER)
                .contentType("application/json")
                .body(body)
                .when()
                .post(address);
    }

    /** Whether the clock of this timescale was late on that day. */
    public boolean isLate(String timescale, String day) {
        return Asking.get(SOCIAL_WORKER, "/trial/children/" + child + "/clocks?on=" + day)
                .path("find { it.timescale == '" + timescale + "' }.late");
    }
}
