package candour.gateway.pages;

import candour.gateway.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What is wrong with a form, field by field, in the order of the form. */
public final class Errors {

    /** @param field the input's id and name; empty for something wrong with the whole form */
    public record Error(String field, String message) {

        public String link() {
            return field.isEmpty() ? "#main-content" : "#" + field;
        }
    }

    private final List<Error> found = new ArrayList<>();

    public static Errors none() {
        return new Errors();
    }

    /** A service's refusal, each pointer (such as {@code /reason}) taken for the field of that name. */
    public static Errors of(Problem problem) {
        var errors = new Errors();
        problem.errors().forEach(error -> errors.add(field(error.pointer()), error.message()));
        if (errors.isEmpty()) {
            errors.add("", problem.detail() == null ? problem.title() : problem.detail());
        }
        return errors;
    }

    private static String field(String pointer) {
        return pointer == null ? "" : pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    public Errors add(String field, String message) {
        found.add(new Error(field, message));
        return this;
    }

    /** Says the message about the field unless the rule holds. */
    public Errors require(BooleanSupplier rule, String field, String message) {
        return rule.getAsBoolean() ? this : add(field, message);
    }

    public Errors requireText(String text, String field, String message) {
        return require(() -> text != null && !text.isBlank(), field, message);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Error> all() {
        return List.copyOf(found);
    }

    /** The field's first message, or null. */
    public String on(String field) {
        return found.stream()
                .filter(error -> error.field().equals(field))
                .map(Error::message)
                .findFirst()
                .orElse(null);
    }
}
