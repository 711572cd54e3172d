package candour.inspections.datalist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that a list was sent, by its counts and its digest; the list itself never comes here.
 *
 * @param list one of the lists of Annex A
 * @param from the first day of the window it covers
 * @param to the last day of it
 * @param rowCount how many rows it has, without the headings; 0 for an empty list
 * @param sha256 the SHA-256 of the file, in hexadecimal
 * @param problems what the authority knows to be wrong with it
 */
public record SendList(
        @NotNull(message = "Choose the list") DataList list,

        @NotNull(message = "Enter the first day of the window")
        LocalDate from,

        @NotNull(message = "Enter the last day of the window")
        LocalDate to,

        @NotNull(message = "Enter the number of rows") @Min(value = 0, message = "Enter 0 or more rows")
        Integer rowCount,

        @NotNull(message = "Enter the digest of the file")
        @Pattern(regexp = "[0-9a-f]{64}", message = "Enter the SHA-256 of the file: 64 characters, 0 to 9 and a to f")
        String sha256,

        @Size(max = 6, message = "Give each sort of problem once")
        List<@Valid @NotNull ListProblem> problems) {

    public SendList {
        problems = problems == null ? List.of() : List.copyOf(problems);
    }
}
