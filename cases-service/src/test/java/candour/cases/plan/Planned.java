package candour.cases.plan;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;

import candour.cases.Asking;
import candour.cases.OpenCase;
import io.restassured.response.Response;
import java.util.Map;

/** Given: the newest plan for a made-up child. */
public record Planned(String id) {

    public static Planned of(OpenCase of) {
        return new Planned(
                Asking.get(SOCIAL_WORKER, "/plans?child=" + of.child()).path("items[0].id"));
    }

    public static Response start(OpenCase of, String kind, String day) {
        return Asking.make(
                SOCIAL_WORKER,
                "/plans",
                Map.of("episode", of.episode(), "kind", kind, "on", day, "change", "Rowan is fed and at school"));
    }

    public static Planned inNeedOn(OpenCase of, String day) {
        return new Planned(start(of, "IN_NEED", day).path("id"));
    }

    public Response read() {
        return Asking.get(SOCIAL_WORKER, address());
    }

    public Response end(String noun, String day) {
        return Asking.take(TEAM_MANAGER, address(), noun, Map.of("on", day, "reason", "As agreed with the family"));
    }

    String address() {
        return "/plans/" + id;
    }
}
