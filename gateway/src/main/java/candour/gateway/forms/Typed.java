package candour.gateway.forms;

import candour.gateway.pages.DateFields;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What was typed into a form, by the names of its inputs: a property's path with dots, {@code children.0.details.bornOn}.
 */
public record Typed(Map<String, ? extends Collection<String>> values) {

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** A form that is first shown for one child: everywhere it asks whom it is about, this child is chosen. */
    public static Typed about(String child) {
        return child == null
                ? nothing()
                : new Typed(Map.of(
                        "child", List.of(child), "children", List.of(child), "children.0.child", List.of(child)));
    }

    public static Typed of(MultivaluedMap<String, String> form) {
        return new Typed(Map.copyOf(form));
    }

    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    public List<String> all(String name) {
        var typed = values.get(name);
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    public DateFields date(String name) {
        return new DateFields(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    /** How many rows were shown under this name: one more than the highest number typed, at least one. */
    public int rows(String name) {
        var row = Pattern.compile(Pattern.quote(name) + "\\.(\\d{1,3})([.-].*)?");
        var shown = values.keySet().stream()
                .map(row::matcher)
                .filter(java.util.regex.Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(1);
        return text("add").equals(name) ? shown + 1 : shown;
    }

    /** Whether another row was asked for, not the form sent. */
    public boolean isAddingRow() {
        return !text("add").isEmpty();
    }

    /** Whether anything was typed under this name or below it. */
    public boolean isAnyBelow(String name) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equals(name)
                        || entry.getKey().startsWith(name + ".")
                        || entry.getKey().startsWith(name + "-"))
                .anyMatch(entry -> entry.getValue().stream().anyMatch(value -> value != null && !value.isBlank()));
    }
}
