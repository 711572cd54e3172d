package candour.gateway.forms;

import candour.gateway.pages.Choice;
import java.util.List;

/**
 * One thing that a request may say.
 *
 * @param name of the property in its object
 * @param hint a line under the label, or null
 * @param choices for {@link Kind#ONE_OF} and {@link Kind#SOME_OF}
 * @param parts of a {@link Kind#GROUP}, or of each row of {@link Kind#ROWS}; a row of plain values has one part without a name
 */
public record Field(
        String name, String label, String hint, Kind kind, boolean required, List<Choice> choices, List<Field> parts) {

    public Field {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }
}
