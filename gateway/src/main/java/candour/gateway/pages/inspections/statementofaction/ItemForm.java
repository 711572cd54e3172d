package candour.gateway.pages.inspections.statementofaction;

import candour.gateway.inspections.StatementsOfAction.Area;
import candour.gateway.inspections.StatementsOfActionClient.Item;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/**
 * The boxes for one proposed action.
 *
 * @param number its place on the page, part of the names of its boxes
 * @param area what it answers to, or null for a further action
 */
record ItemForm(int number, Area area, String action, String owner, DateFields due) {

    static ItemForm of(int number, Area area, MultivaluedMap<String, String> typed) {
        return new ItemForm(
                number,
                area,
                text(typed, "action-" + number),
                text(typed, "owner-" + number),
                new DateFields(
                        text(typed, "due-" + number + "-day"),
                        text(typed, "due-" + number + "-month"),
                        text(typed, "due-" + number + "-year")));
    }

    private static String text(MultivaluedMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    boolean isFilled() {
        return !action.isBlank() || !owner.isBlank() || !due.isEmpty();
    }

    void check(Errors errors) {
        if (isFilled()) {
            errors.requireText(action, "action-" + number, "Enter the action, or leave its other boxes empty too")
                    .requireText(owner, "owner-" + number, "Enter the office that answers for it");
            Typed.allowDay(errors, due, "due-" + number, "the day by which it is done");
        }
    }

    Item item() {
        return new Item(
                Typed.text(action), owner.strip(), Typed.day(due), area == null ? List.of() : List.of(area.id()));
    }
}
