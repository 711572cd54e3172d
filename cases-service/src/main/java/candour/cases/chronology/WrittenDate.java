package candour.cases.chronology;

import candour.cases.chronology.Occurred.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads when something happened as somebody wrote it; the words are kept as they are. */
final class WrittenDate {

    private static final int LONGEST = 80;
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:about|around|circa|ca?\\.|approx\\.?|approximately|roughly|probably|possibly|perhaps|~) ?");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:on|in|the|during) )*(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? )?(?:the )?");
    private static final Pattern RANGE =
            Pattern.compile("(?:between|from) (.+?) (?:and|to|until|till) (.+)|(.+?) (?:-|–|to|until|till) (.+)");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile("(\\d{1,2})[-–](\\d{1,2} .+)");

    private WrittenDate() {}

    /** What was written, as precisely as it says; empty where no form of the table fits. */
    static Optional<Occurred> read(String written, LocalDate today) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        boolean asked = written.contains("?");
        var tidy = tidy(written);
        var plain = LEADING.matcher(ABOUT.matcher(tidy).replaceFirst("")).replaceFirst("");
        boolean about = ABOUT.matcher(tidy).find();
        return bounds(plain, today).map(bounds -> occurred(bounds, written, asked || about || bounds.guessed(), about));
    }

    private static Occurred occurred(Bounds bounds, String written, boolean uncertain, boolean about) {
        var precision = about ? Precision.APPROX : bounds.precision();
        return new Occurred(bounds.from(), bounds.to(), bounds.at(), precision, written, uncertain);
    }

    private static Optional<Bounds> bounds(String plain, LocalDate today) {
        try {
            return one(plain, today).or(() -> two(DAYS_OF_MONTH.matcher(plain).replaceFirst("$1 to $2"), today));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Bounds> one(String plain, LocalDate today) {
        return Stream.of(DateForm.values())
                .filter(form -> form.matches(plain))
                .findFirst()
                .map(form -> form.read(plain, today));
    }

    private static Optional<Bounds> two(String plain, LocalDate today) {
        var range = RANGE.matcher(plain);
        if (!range.matches()) {
            return Optional.empty();
        }
        boolean named = range.group(1) != null;
        var last = strip(named ? range.group(2) : range.group(4));
        var first = strip(named ? range.group(1) : range.group(3));
        return one(last, today).flatMap(end -> first(first, last, today).map(begin -> begin.until(end)));
    }

    /** What the first of two leaves out, the last says: "3 to 5 May 2016", "May to July 2008". */
    private static Optional<Bounds> first(String first, String last, LocalDate today) {
        var completed = Stream.iterate(last.indexOf(' '), at -> at >= 0, at -> last.indexOf(' ', at + 1))
                .map(at -> first + last.substring(at));
        return Stream.concat(completed, Stream.of(first))
                .flatMap(text -> one(text, today).stream())
                .filter(bounds -> !bounds.guessed())
                .findFirst();
    }

    private static String strip(String text) {
        return LEADING.matcher(text).replaceFirst("");
    }

    private static String tidy(String written) {
        return written.toLowerCase(Locale.UK)
                .replace("?", " ")
                .replaceAll("(\\d)(?:st|nd|rd|th)\\b", "$1")
                .replaceAll("(\\d) of ", "$1 ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
