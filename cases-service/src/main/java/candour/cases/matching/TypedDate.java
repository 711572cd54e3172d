package candour.cases.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A date as somebody types it, day first, and the dates it becomes by one slip of the hand. */
record TypedDate(LocalDate date) {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final int MONTH = 2;
    private static final int YEAR = 4;

    /** What went wrong, the likeliest first. */
    enum Slip {
        DAY_AND_MONTH_SWAPPED,
        TWO_DIGITS_SWAPPED,
        ONE_DIGIT_WRONG
    }

    /** The other dates, each with the likeliest slip that makes it. */
    Map<LocalDate, Slip> slips() {
        var found = new LinkedHashMap<LocalDate, Slip>();
        var typed = DAY_FIRST.format(date);
        texts(typed)
                .forEach((slip, texts) -> texts.forEach(text -> read(text)
                        .filter(other -> !other.equals(date))
                        .ifPresent(other -> found.putIfAbsent(other, slip))));
        return found;
    }

    private static Map<Slip, Set<String>> texts(String typed) {
        var texts = new EnumMap<Slip, Set<String>>(Slip.class);
        texts.put(
                Slip.DAY_AND_MONTH_SWAPPED,
                Set.of(typed.substring(MONTH, YEAR) + typed.substring(0, MONTH) + typed.substring(YEAR)));
        texts.put(Slip.TWO_DIGITS_SWAPPED, swapped(typed));
        texts.put(Slip.ONE_DIGIT_WRONG, wrong(typed));
        return texts;
    }

    private static Set<String> swapped(String typed) {
        var texts = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < typed.length(); i++) {
            texts.add(typed.substring(0, i) + typed.charAt(i + 1) + typed.charAt(i) + typed.substring(i + 2));
        }
        return texts;
    }

    private static Set<String> wrong(String typed) {
        var texts = new LinkedHashSet<String>();
        for (int i = 0; i < typed.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                texts.add(typed.substring(0, i) + digit + typed.substring(i + 1));
            }
        }
        return texts;
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY_FIRST))
                    .filter(day -> day.getYear() >= EARLIEST && day.getYear() < LATEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
