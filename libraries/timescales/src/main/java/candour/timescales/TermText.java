package candour.timescales;

import static candour.timescales.Counting.AFTER_EVENT;

import java.util.Set;
import java.util.regex.Pattern;

/** Terms in writing: the one form in which settings, stored rows and published tables hold them. */
final class TermText {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) (working day|day|week|month|hour)s? (.+)");

    private TermText() {}

    static Term parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "Not a term: \"" + text + "\". Write, for example, \"15 working days after the event\"");
        }
        var counted = form.group(3);
        var count = Integer.parseInt(form.group(1));
        if (!counted.endsWith(Before.WORDS)) {
            return term(count, form.group(2), Counting.ofWords(counted));
        }
        var counting =
                counted.equals(Before.WORDS) ? AFTER_EVENT : Counting.ofWords(counted.replace(" " + Before.WORDS, ""));
        return new Before(term(count, form.group(2), counting));
    }

    private static Term term(int count, String unit, Counting counting) {
        return switch (unit) {
            case "working day" -> new Term.WorkingDays(count, counting);
            case "day" -> new Term.CalendarDays(count, counting);
            case "week" -> new Term.Weeks(count, counting);
            case "month" -> new Term.Months(count, counting);
            default -> hours(count, counting);
        };
    }

    private static Term hours(int count, Counting counting) {
        check(count, counting, Set.of(AFTER_EVENT));
        return new Term.Hours(count);
    }

    static String plural(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    static void check(int count, Counting counting, Set<Counting> allowed) {
        if (count < 1) {
            throw new IllegalArgumentException("A term is 1 or more, not " + count);
        }
        if (!allowed.contains(counting)) {
            throw new IllegalArgumentException("Such a term is not counted " + counting.words());
        }
    }
}
