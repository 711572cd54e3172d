package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The statements of action about a report, and what none of the newest one's items answers to. */
public record StatementsOfAction(
        LocalDate dueOn, LocalDate receivedOn, boolean late, List<Statement> items, List<Area> withoutItem) {

    public StatementsOfAction {
        items = items == null ? List.of() : List.copyOf(items);
        withoutItem = withoutItem == null ? List.of() : List.copyOf(withoutItem);
    }

    /** What the authority proposes now, or null. */
    public Statement newest() {
        return items.isEmpty() ? null : items.getLast();
    }

    /** Those that a later one took the place of, newest first. */
    public List<Statement> earlier() {
        return items.isEmpty() ? List.of() : items.subList(0, items.size() - 1).reversed();
    }

    /** One statement as it was received. */
    public record Statement(String id, LocalDate receivedOn, String office, Instant recordedAt, List<Item> items) {
        public Statement {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** One proposed action, with what it answers to. */
    public record Item(String action, String owner, LocalDate dueOn, List<Area> improvements) {
        public Item {
            improvements = improvements == null ? List.of() : List.copyOf(improvements);
        }
    }

    /** One thing that needs to improve. */
    public record Area(String id, String kind, String text) {}
}
