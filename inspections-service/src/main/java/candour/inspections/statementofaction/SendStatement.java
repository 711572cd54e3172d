package candour.inspections.statementofaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts a written statement of proposed action on record.
 *
 * @param receivedOn the day it was received; today where it is left out
 * @param items what the authority proposes to do, item by item
 */
public record SendStatement(
        LocalDate receivedOn,

        @NotEmpty(message = "Enter at least one action") @Size(max = 200, message = "Enter at most 200 actions")
        List<@Valid @NotNull Item> items) {

    public SendStatement {
        items = items == null ? null : List.copyOf(items);
    }

    /**
     * One proposed action.
     *
     * @param improvements the ids of the things that need to improve to which it answers; none for an action beside them
     * @param owner by what office it is done, never a person's name
     * @param dueOn by when
     */
    public record Item(
            @NotBlank(message = "Enter the action") @Size(max = 4000, message = "The action is too long")
            String action,

            @NotBlank(message = "Enter the office that answers for it")
            @Size(max = 200, message = "The office is too long")
            String owner,

            LocalDate dueOn,

            @Size(max = 50, message = "Choose at most 50") List<String> improvements) {

        public Item {
            improvements = improvements == null ? List.of() : List.copyOf(improvements);
        }
    }
}
