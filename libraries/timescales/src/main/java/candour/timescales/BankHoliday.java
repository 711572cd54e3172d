package candour.timescales;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/** One line of the table: a day off work in one nation, and why. */
public record BankHoliday(LocalDate on, Nation nation, String title) {
    static final Comparator<BankHoliday> IN_ORDER =
            Comparator.comparing(BankHoliday::on).thenComparing(BankHoliday::nation);

    public BankHoliday {
        Checks.written(title, "title of the bank holiday");
    }

    static BankHoliday parse(String line) {
        var cells = line.split(",", 3);
        if (cells.length < 3) {
            throw new IllegalArgumentException("Not a date, a nation and a title: \"" + line + "\"");
        }
        try {
            return new BankHoliday(LocalDate.parse(cells[0]), Nation.ofKey(cells[1]), cells[2]);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a date: \"" + cells[0] + "\"", e);
        }
    }

    String line() {
        return on + "," + nation.key() + "," + title;
    }
}
