package candour.inspections;

import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What waits for somebody, as a test reads it. */
final class Desk {

    private Desk() {}

    static List<Map<String, Object>> of(Person person, Told told) {
        return all(person, "").stream()
                .filter(task -> told.id().equals(task.get("inspection")))
                .toList();
    }

    static List<Object> kinds(Person person, Told told) {
        return of(person, told).stream().map(task -> task.get("kind")).toList();
    }

    static List<Map<String, Object>> all(Person person, String filter) {
        var all = new ArrayList<Map<String, Object>>();
        JsonPath page = null;
        do {
            var after = page == null ? "" : "&after=" + page.getString("next");
            page = as(person)
                    .get("/tasks?limit=3" + filter + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
        } while (page.getString("next") != null);
        return all;
    }

    static Map<String, Object> one(List<Map<String, Object>> tasks, String what) {
        return tasks.stream()
                .filter(task -> what.equals(task.get("what")))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> kind(List<Map<String, Object>> tasks, String kind) {
        return tasks.stream()
                .filter(task -> kind.equals(task.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> due(Map<String, Object> task) {
        return (Map<String, Object>) task.get("due");
    }

    static String dueOn(Map<String, Object> task) {
        return task.get("due") == null ? "9999-12-31" : due(task).get("on").toString();
    }
}
