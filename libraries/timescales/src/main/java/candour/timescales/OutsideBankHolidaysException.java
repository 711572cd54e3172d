package candour.timescales;

import java.time.LocalDate;

/** A working day was asked for where the table of bank holidays says nothing; the table must grow. */
public final class OutsideBankHolidaysException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate date;

    OutsideBankHolidaysException(LocalDate date, LocalDate first, LocalDate last) {
        super("Whether %s is a working day is not known: the table of bank holidays runs from %s to %s"
                .formatted(date, first, last));
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }
}
