package candour.gateway.forms;

import candour.gateway.pages.Errors;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the body of a request from what was typed; what cannot be read or is missing is said at its field. */
public final class Request {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Typed typed;
    private final Errors errors;

    private Request(Typed typed, Errors errors) {
        this.typed = typed;
        this.errors = errors;
    }

    /** The body; whatever is wrong is added to {@code errors}, and then the body is not to be sent. */
    public static ObjectNode body(List<Field> fields, Typed typed, Errors errors) {
        return new Request(typed, errors).object(fields, "");
    }

    private ObjectNode object(List<Field> fields, String place) {
        var object = JSON.objectNode();
        for (var field : fields) {
            var here = Filled.below(place, field.name());
            value(field, here).ifPresentOrElse(value -> object.set(field.name(), value), () -> missing(field, here));
        }
        return object;
    }

    private void missing(Field field, String place) {
        if (field.required() && errors.on(place) == null) {
            var start = field.choices().isEmpty() ? "Enter " : "Select ";
            errors.add(place, start + field.label().toLowerCase(Locale.UK));
        }
    }

    private Optional<JsonNode> value(Field field, String place) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, ONE_OF, KEY -> text(place).map(JSON::textNode);
            case NUMBER -> text(place).flatMap(words -> number(words, place));
            case YES_NO -> text(place).map(word -> JSON.booleanNode(word.equals("true")));
            case DAY -> day(field, place);
            case MOMENT -> moment(field, place);
            case SOME_OF -> several(typed.all(place));
            case LINES ->
                several(typed.text(place)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
            case GROUP ->
                typed.isAnyBelow(place) || field.required()
                        ? Optional.of(object(field.parts(), place))
                        : Optional.empty();
            case ROWS -> rows(field, place);
        };
    }

    private Optional<String> text(String place) {
        return Optional.of(typed.text(place)).filter(words -> !words.isEmpty());
    }

    private Optional<JsonNode> number(String words, String place) {
        if (words.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            return Optional.of(
                    words.contains(".")
                            ? JSON.numberNode(new java.math.BigDecimal(words))
                            : JSON.numberNode(Integer.parseInt(words)));
        }
        errors.add(place, "Enter a number, like 3");
        return Optional.empty();
    }

    private Optional<JsonNode> day(Field field, String place) {
        var date = typed.date(place);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        if (date.date().isEmpty()) {
            errors.add(place, "Enter " + field.label().toLowerCase(Locale.UK) + " as a real date, like 27 3 2026");
        }
        return date.date().map(day -> JSON.textNode(day.toString()));
    }

    private Optional<JsonNode> moment(Field field, String place) {
        var date = typed.date(place);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        try {
            var time = LocalTime.parse(typed.text(place + "-time"), TIME);
            var at = date.date().map(day -> day.atTime(time).atZone(LONDON).toInstant());
            if (at.isPresent()) {
                return at.map(moment -> JSON.textNode(moment.toString()));
            }
        } catch (DateTimeParseException noTime) {
            errors.add(place, "Enter the time of day, like 14:30");
            return Optional.empty();
        }
        errors.add(place, "Enter " + field.label().toLowerCase(Locale.UK) + " as a real date, like 27 3 2026");
        return Optional.empty();
    }

    private static Optional<JsonNode> several(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var array = JSON.arrayNode();
        values.forEach(array::add);
        return Optional.of(array);
    }

    private Optional<JsonNode> rows(Field field, String place) {
        var array = JSON.arrayNode();
        for (int row = 0; row < typed.rows(place); row++) {
            var here = place + "." + row;
            if (typed.isAnyBelow(here)) {
                var plain = field.parts().size() == 1
                        && field.parts().getFirst().name().isEmpty();
                if (plain) {
                    value(field.parts().getFirst(), here).ifPresent(array::add);
                } else {
                    array.add(object(field.parts(), here));
                }
            }
        }
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }
}
