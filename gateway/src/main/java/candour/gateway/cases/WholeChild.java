package candour.gateway.cases;

import candour.gateway.children.Child;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One child whole.
 *
 * @param attention null before anything was recorded
 * @param sections what each part of the case shows, by its name
 */
public record WholeChild(
        Child child, Attention attention, List<Running> clocks, List<Event> events, Map<String, JsonNode> sections) {

    public WholeChild {
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        events = events == null ? List.of() : List.copyOf(events);
        sections = sections == null ? Map.of() : sections;
    }

    /** A timescale that runs. */
    public record Running(String number, String title, LocalDate startedOn, LocalDate dueOn, boolean overdue) {}
}
