package candour.cases.enquiry;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;

import candour.cases.Asking;
import candour.cases.OpenCase;
import io.restassured.response.Response;
import java.util.Map;

/** Given: the newest section 47 enquiry into a made-up child. */
public record Enquired(String id) {

    public static Enquired into(OpenCase of) {
        return new Enquired(
                Asking.get(SOCIAL_WORKER, "/enquiries?child=" + of.child()).path("items[0].id"));
    }

    public Response read() {
        return Asking.get(SOCIAL_WORKER, "/enquiries/" + id);
    }

    public Response conclude(String noun, String day) {
        return conclude(noun, day, Map.of());
    }

    public Response conclude(String noun, String day, Map<String, ?> more) {
        var body = new java.util.HashMap<String, Object>(Map.of("on", day, "judgement", "As the paediatrician found"));
        body.putAll(more);
        return Asking.take(TEAM_MANAGER, "/enquiries/" + id, noun, body);
    }
}
