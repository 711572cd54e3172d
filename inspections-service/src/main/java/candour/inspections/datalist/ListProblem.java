package candour.inspections.datalist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What is wrong with a list: which sort of fault, in how many rows. There is no room for words, so that no child's data can
 * come in with them.
 */
@Embeddable
public record ListProblem(
        @Enumerated(EnumType.STRING) @NotNull(message = "Choose the sort of problem")
        Fault fault,

        @Column(name = "in_rows") @Min(value = 1, message = "Enter in how many rows")
        int rows) {

    /** The sorts of fault. */
    public enum Fault {
        MISSING_VALUE("A value is missing"),
        UNKNOWN_CODE("A value is none of the code list"),
        IMPOSSIBLE_DATE("A date cannot be right"),
        OUTSIDE_WINDOW("A row lies outside the window"),
        DUPLICATE_KEY("Two rows have the same key"),
        MISSING_COLUMN("A column is missing");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
