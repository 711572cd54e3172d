package candour.reader.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days a phrase prints, filling what a range leaves out from the end it shares: "11 – 22 July 2022". */
final class PrintedDates {
    private static final String MONTHS = String.join(
            "|",
            Arrays.stream(Month.values())
                    .map(month -> month.name().toLowerCase(Locale.ROOT))
                    .toList());
    private static final String SHORT = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
    private static final String DAYS = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?";
    static final String DAY = DAYS + "(\\d{1,2}) ?(?:st|nd|rd|th)?(?![\\d/])(?:(?: of)?[ ,]*(" + MONTHS + "|" + SHORT
            + ")\\b\\.?)?(?:[ ,]*((?:19|20)\\d{2})\\b)?";
    private static final Pattern TOKEN = Pattern.compile(DAY);
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:20)?\\d{2})");
    private static final int LONGEST = 400;

    private record Token(int day, int month, int year) {}

    private PrintedDates() {}

    /** The days in order, or none when they make no sense together. */
    static List<LocalDate> in(String phrase) {
        List<Token> tokens = tokens(phrase.toLowerCase(Locale.ROOT));
        var days = new ArrayList<LocalDate>();
        int month = 0;
        int year = 0;
        for (Token token : tokens.reversed()) {
            month = token.month() == 0 ? month : token.month();
            year = token.year() == 0 ? year : token.year();
            if (month == 0 || year == 0) return List.of();
            LocalDate day = day(year, month, token.day());
            if (day == null) return List.of();
            if (token.year() == 0 && !days.isEmpty() && day.isAfter(days.getFirst())) day = day.minusYears(1);
            days.addFirst(day);
        }
        return sensible(days) ? List.copyOf(days) : List.of();
    }

    private static List<Token> tokens(String phrase) {
        var tokens = new ArrayList<Token>();
        Matcher numeric = NUMERIC.matcher(phrase);
        while (numeric.find()) {
            int year = Integer.parseInt(numeric.group(3));
            int full = year < 100 ? 2000 + year : year;
            tokens.add(new Token(Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2)), full));
        }
        return tokens.isEmpty() ? named(phrase) : tokens;
    }

    private static List<Token> named(String phrase) {
        var tokens = new ArrayList<Token>();
        Matcher token = TOKEN.matcher(phrase);
        while (token.find()) {
            int month = token.group(2) == null ? 0 : month(token.group(2));
            int year = token.group(3) == null ? 0 : Integer.parseInt(token.group(3));
            tokens.add(new Token(Integer.parseInt(token.group(1)), month, year));
        }
        return tokens;
    }

    private static int month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3)))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean sensible(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) if (days.get(i).isBefore(days.get(i - 1))) return false;
        return !days.isEmpty() && days.getFirst().plusDays(LONGEST).isAfter(days.getLast());
    }
}
