package candour.cases.conference;

import static candour.cases.People.CHAIR;
import static candour.cases.People.TEAM_MANAGER;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.cases.enquiry.Enquired;
import candour.cases.strategy.Discussion;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Given: a conference about made-up children. */
public record Conferred(String id, List<OpenCase> about) {

    public static final List<Map<String, String>> QUORATE = List.of(
            Map.of("agency", "SOCIAL_CARE", "name", "Sana Wickett"),
            Map.of("agency", "HEALTH", "name", "Hana Estcourt", "organisation", "northbridge-health"),
            Map.of("agency", "EDUCATION", "name", "Edie Marchbank"),
            Map.of("agency", "FAMILY", "name", "Rowan's mother"));

    /** Children into whom enquiries began on 1 March 2024, were substantiated, and lead to a conference. */
    public static OpenCase awaited() {
        return awaited(OpenCase.referredOn("2024-02-28"));
    }

    public static OpenCase awaited(OpenCase of) {
        return awaited(of, "2024-03-01", "2024-03-12");
    }

    public static OpenCase awaited(OpenCase of, String enquired, String concluded) {
        Discussion.enquiringOn(enquired, of);
        Enquired.into(of).conclude("concerns-substantiated", concluded);
        return of;
    }

    public static Response plan(String kind, String day, Map<String, ?> more, OpenCase... about) {
        var children = Stream.of(about).map(OpenCase::child).toList();
        var body = new HashMap<String, Object>(Map.of("kind", kind, "children", children, "on", day));
        body.putAll(more);
        return Asking.make(TEAM_MANAGER, "/conferences", body);
    }

    public static Conferred planned(String kind, String day, OpenCase... about) {
        return new Conferred(plan(kind, day, Map.of(), about).path("id"), List.of(about));
    }

    /** An initial conference that makes a plan for neglect for each child. */
    public static Conferred plannedFor(String day, OpenCase... about) {
        var conference = planned("INITIAL", day, about);
        conference.hold(day, "PLAN", "NEG");
        return conference;
    }

    /** A review conference that decides the same about each child. */
    public static Response review(String day, String decision, String category, OpenCase... about) {
        return planned("REVIEW", day, about).hold(day, decision, category);
    }

    public Response hold(String day, String decision, String category) {
        return hold(day, decision, category, Map.of());
    }

    public Response hold(String day, String decision, String category, Map<String, ?> more) {
        var decisions = about.stream()
                .map(of -> category == null
                        ? Map.of("child", of.child(), "decision", decision)
                        : Map.of("child", of.child(), "decision", decision, "category", category))
                .toList();
        var body = new HashMap<String, Object>(Map.of("on", day, "attendees", QUORATE, "decisions", decisions));
        body.putAll(more);
        return Asking.take(CHAIR, address(), "meeting", body);
    }

    public Response read() {
        return Asking.get(CHAIR, address());
    }

    String address() {
        return "/conferences/" + id;
    }
}
