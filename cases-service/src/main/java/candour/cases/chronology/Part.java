package candour.cases.chronology;

import java.time.LocalDate;
import java.time.YearMonth;

/** The words for months and for parts of months and years. */
final class Part {

    static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    static final String MONTH = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    static final String PART = "(early|beginning|start|mid|middle|late|end)(?: in| of|-)?";

    private Part() {}

    /** "May 16" may be a day of some May: somebody has to make sure. */
    static Bounds month(Parts parts, LocalDate today) {
        if (parts.has(1)) {
            var named = Bounds.month(YearMonth.of(parts.year(2, today), parts.month(1)));
            return parts.text(2).length() == 2 ? named.guess() : named;
        }
        int year = parts.has(3) ? 4 : 5;
        return Bounds.month(YearMonth.of(parts.number(year), parts.number(year == 4 ? 3 : 6)));
    }

    /** A third of the whole, in days. */
    static Bounds of(String which, Bounds whole) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
        long third = days / 3;
        return switch (which) {
            case "early", "beginning", "start" ->
                Bounds.range(whole.from(), whole.from().plusDays(third));
            case "late", "end" -> Bounds.range(whole.to().minusDays(third), whole.to());
            default -> Bounds.range(whole.from().plusDays(third), whole.to().minusDays(third));
        };
    }
}
