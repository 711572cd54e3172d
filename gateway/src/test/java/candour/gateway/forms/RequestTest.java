package candour.gateway.forms;

import static org.assertj.core.api.Assertions.assertThat;

import candour.gateway.pages.Errors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What was typed becomes the request the contract takes, or says at which field it cannot. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestTest {

    private static final Map<String, String> WHOLE = Map.of(
            "on-day", "3",
            "on-month", "7",
            "on-year", "2026",
            "children.0.child", "0197c0de-0000-7000-8000-000000000001",
            "children.0.seen", "true",
            "children.0.childsWords", " I like my dog. ",
            "present", "Mother\n\n Health visitor ");

    @Test
    void a_form_becomes_a_request() {
        var errors = Errors.none();

        var said = Request.body(Made.fields(), typed(WHOLE), errors);

        assertThat(errors.all()).isEmpty();
        assertThat(said.toString()).isEqualTo("""
                {"on":"2026-07-03","children":[{"child":"0197c0de-0000-7000-8000-000000000001","seen":true,\
                "childsWords":"I like my dog."}],"present":["Mother","Health visitor"]}""");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        var errors = Errors.none();

        Request.body(Made.fields(), Typed.nothing(), errors);

        assertThat(errors.on("on")).isEqualTo("Enter when");
        assertThat(errors.on("children")).isEqualTo("Enter children");
    }

    @Test
    void what_is_missing_in_a_row_is_said_in_that_row() {
        var errors = Errors.none();
        var form = new HashMap<>(WHOLE);
        form.put("children.1.childsWords", "He said nothing.");

        Request.body(Made.fields(), typed(form), errors);

        assertThat(errors.on("children.1.child")).isNotNull();
        assertThat(errors.on("children.0.child")).isNull();
    }

    @Test
    void a_day_that_is_none_is_said_at_its_field() {
        var errors = Errors.none();
        var form = new HashMap<>(WHOLE);
        form.put("on-day", "31");
        form.put("on-month", "2");

        Request.body(Made.fields(), typed(form), errors);

        assertThat(errors.on("on")).isEqualTo("Enter when as a real date, like 27 3 2026");
    }

    @Test
    void a_time_of_day_is_a_time_in_london() {
        var form = new HashMap<>(WHOLE);
        form.putAll(Map.of("at-day", "3", "at-month", "7", "at-year", "2026", "at-time", "14:30"));

        var said = Request.body(Made.fields(), typed(form), Errors.none());

        assertThat(said.path("at").asText()).isEqualTo("2026-07-03T13:30:00Z");
    }

    @Test
    void a_number_with_letters_is_said_at_its_field() {
        var errors = Errors.none();
        var form = new HashMap<>(WHOLE);
        form.put("minutes", "an hour");

        Request.body(Made.fields(), typed(form), errors);

        assertThat(errors.on("minutes")).isEqualTo("Enter a number, like 3");
    }

    @Test
    void asking_for_another_row_shows_one_more_than_there_are() {
        var form = new HashMap<>(WHOLE);
        form.put("add", "children");

        assertThat(typed(form).rows("children")).isEqualTo(2);
        assertThat(typed(WHOLE).rows("children")).isEqualTo(1);
    }

    private static Typed typed(Map<String, String> form) {
        var values = new HashMap<String, List<String>>();
        form.forEach((name, value) -> values.put(name, List.of(value)));
        return new Typed(values);
    }
}
