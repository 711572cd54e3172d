package candour.gateway.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as people type it, in three boxes, kept as typed so that it can be shown again. */
public record DateFields(String day, String month, String year) {

    public static DateFields empty() {
        return new DateFields("", "", "");
    }

    public static DateFields of(LocalDate date) {
        return new DateFields(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    public boolean isEmpty() {
        return (text(day) + text(month) + text(year)).isEmpty();
    }

    /** Empty unless the three make a real date with a four-figure year. */
    public Optional<LocalDate> date() {
        if (!text(year).matches("\\d{4}")
                || !text(month).matches("\\d{1,2}")
                || !text(day).matches("\\d{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text(year)), Integer.parseInt(text(month)), Integer.parseInt(text(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
