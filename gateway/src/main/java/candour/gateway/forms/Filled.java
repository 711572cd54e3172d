package candour.gateway.forms;

import candour.gateway.pages.Choice;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import java.util.List;
import java.util.stream.IntStream;

/** A field as it stands on the page: with its place in the form, what was typed into it and what is wrong with it. */
public record Filled(Field field, String place, Typed typed, Errors errors) {

    private static final List<Choice> YES_NO = List.of(Choice.of("true", "Yes"), Choice.of("false", "No"));

    public static List<Filled> of(List<Field> fields, String place, Typed typed, Errors errors) {
        return fields.stream()
                .map(field -> new Filled(field, below(place, field.name()), typed, errors))
                .toList();
    }

    /** {@code RADIOS} for a short choice, {@code SELECT} for a long one; else the field's kind. */
    public String shape() {
        if (field.kind() == Kind.ONE_OF) {
            return field.choices().size() > 7 ? "SELECT" : "RADIOS";
        }
        return field.kind().name();
    }

    /** What stands before the input: what may be left out says so. */
    public String label() {
        return field.required() || field.kind() == Kind.ROWS ? field.label() : field.label() + " (optional)";
    }

    /** A part that may be left out is folded away until somebody opens it, or has written in it. */
    public boolean isFolded() {
        return !field.required();
    }

    public boolean isUsed() {
        return typed.isAnyBelow(place)
                || errors.all().stream().anyMatch(error -> error.field().startsWith(place + "."));
    }

    public String value() {
        return typed.text(place);
    }

    public List<String> values() {
        return typed.all(place);
    }

    public DateFields date() {
        return typed.date(place);
    }

    public String timePlace() {
        return place + "-time";
    }

    public List<Choice> yesNo() {
        return YES_NO;
    }

    public String time() {
        return typed.text(place + "-time");
    }

    public String error() {
        return errors.on(place);
    }

    public List<Filled> parts() {
        return of(field.parts(), place, typed, errors);
    }

    /** Each row with its parts. */
    public List<Row> rows() {
        return IntStream.range(0, typed.rows(place)).mapToObj(this::row).toList();
    }

    /** One row of several, counted from 1 for the reader. */
    public record Row(int number, List<Filled> parts) {}

    private Row row(int index) {
        return new Row(index + 1, of(field.parts(), place + "." + index, typed, errors));
    }

    static String below(String place, String name) {
        if (place.isEmpty() || name.isEmpty()) {
            return place + name;
        }
        return place + "." + name;
    }
}
