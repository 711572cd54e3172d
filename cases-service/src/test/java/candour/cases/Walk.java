package candour.cases;

import static candour.cases.People.SOCIAL_WORKER;
import static candour.cases.People.TEAM_MANAGER;

import candour.cases.conference.Conferred;
import candour.cases.enquiry.Enquired;
import candour.cases.plan.Planned;
import candour.cases.strategy.Discussion;
import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Somebody who asks for one thing after another about one child, in season and out of season, and often too early. */
final class Walk {

    static final Person OTHER_MANAGER =
            Person.of("theo", "Theo Garrick", "team-manager").at(People.NORTHBRIDGE);
    private static final List<Person> WRITERS = List.of(SOCIAL_WORKER, TEAM_MANAGER, OTHER_MANAGER);
    private static final String ANY = "0199a000-0000-7000-8000-000000000000";

    /** The days of each episode: referred, and closed or null. */
    final Map<String, LocalDate[]> episodes = new HashMap<>();

    private final List<Function<String, Response>> asks = List.of(
            this::inNeed,
            this::endPlan,
            this::enquire,
            this::conclude,
            this::conclude,
            this::protect,
            this::protect,
            day -> conference("INITIAL", day, "NO_PLAN", null),
            day -> conference("REVIEW", day, "CONTINUE", "EMO"),
            day -> conference("REVIEW", day, "END", null),
            this::lookedAfter,
            this::coreGroup,
            this::assess,
            this::write,
            this::submit,
            this::authorise,
            this::close);

    private final Random random;
    private LocalDate today = LocalDate.of(2024, 1, 8);
    private OpenCase of;

    Walk(long seed) {
        random = new Random(seed);
        of = OpenCase.referredOn(today.toString());
        episodes.put(of.episode(), new LocalDate[] {today, null});
    }

    OpenCase about() {
        return of;
    }

    /** Asks for something on a day near this one, sometimes a day long past; answers with the answer. */
    Response step() {
        today = today.plusDays(random.nextInt(6));
        var day = random.nextInt(5) == 0 ? today.minusDays(random.nextInt(40)) : today;
        return any(asks).apply(day.toString());
    }

    private Response inNeed(String day) {
        return Planned.start(of, "IN_NEED", day);
    }

    private Response endPlan(String day) {
        return new Planned(open("/plans", "it.kind == 'IN_NEED' && it.state != 'ENDED'")).end("end", day);
    }

    private Response lookedAfter(String day) {
        return new Planned(open("/plans", "it.kind == 'PROTECTION' && it.state != 'ENDED'"))
                .end("becoming-looked-after", day);
    }

    private Response enquire(String day) {
        var called = Discussion.call(day, Map.of(), of);
        if (called.statusCode() != 201) {
            return called;
        }
        var discussion = new Discussion(called.path("id"));
        discussion.hold(day, Map.of());
        return discussion.decide(any(List.of("joint-enquiry", "single-agency-enquiry", "no-enquiry")));
    }

    private Response conclude(String day) {
        var enquiry = new Enquired(open("/enquiries", "it.state == 'OPEN'"));
        return enquiry.conclude(any(List.of("concerns-substantiated", "concerns-not-substantiated")), day);
    }

    private Response protect(String day) {
        return conference("INITIAL", day, "PLAN", "NEG");
    }

    private Response conference(String kind, String day, String decision, String category) {
        var planned = Conferred.plan(kind, day, Map.of(), of);
        if (planned.statusCode() != 201) {
            return planned;
        }
        return new Conferred(planned.path("id"), List.of(of)).hold(day, decision, category);
    }

    private Response coreGroup(String day) {
        var child = List.of(Map.of("child", of.child()));
        var body = Map.of("on", day, "children", child, "attendees", Conferred.QUORATE);
        return Asking.make(SOCIAL_WORKER, "/core-groups", body);
    }

    private Response assess(String day) {
        return Asking.make(any(WRITERS), "/assessments", Map.of("episode", of.episode(), "on", day));
    }

    private Response write(String day) {
        var change = Map.of("field", "JUDGEMENT", "read", 0, "text", "Written on " + day);
        return Asking.take(any(WRITERS), assessment(), "draft", Map.of("changes", List.of(change)));
    }

    private Response submit(String day) {
        var body = Map.of("on", day, "childSeenOn", day, "factors", List.of("16A"));
        return Asking.take(any(WRITERS), assessment(), "submission", body);
    }

    private Response authorise(String day) {
        return Asking.take(any(List.of(TEAM_MANAGER, OTHER_MANAGER)), assessment(), "authorisation", Map.of("on", day));
    }

    private Response close(String day) {
        var closed = of.close(day, any(List.of("RC7", "RC8")));
        if (closed.statusCode() == 204) {
            episodes.get(of.episode())[1] = LocalDate.parse(day);
            today = today.plusDays(1);
            of = OpenCase.of(of.child(), today.toString());
            episodes.put(of.episode(), new LocalDate[] {today, null});
        }
        return closed;
    }

    private String assessment() {
        return "/assessments/" + open("/assessments", "it.state != 'AUTHORISED'");
    }

    private String open(String collection, String which) {
        String id =
                Asking.get(SOCIAL_WORKER, collection + "?child=" + of.child()).path("items.find { " + which + " }?.id");
        return id == null ? ANY : id;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
