package candour.reader.head;

import candour.reader.Read;
import candour.reader.ReportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates a report prints of itself. */
public record Dates(Read<LocalDate> published, Read<LocalDate> start, Read<LocalDate> end) {
    private static final String RANGE = "(" + PrintedDates.DAY + "(?:(?: ?(?:-|,|and|to|until|through|&)+ ?)+"
            + PrintedDates.DAY + ")*|\\d{1,2}/\\d{1,2}/\\d{2,4}(?: ?(?:-|to) ?\\d{1,2}/\\d{1,2}/\\d{2,4})?)";
    private static final Pattern FIELDWORK = Pattern.compile(
            "(?i)(?:inspection|fieldwork|visit|review|site visit)(?: dates?| took place)?(?: ?\\(?s?\\)?)? ?: ?" + RANGE
                    + "|(?:inspection|visit|review) dates?:? " + RANGE);
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)(?:report )?(?:published|publication(?: date)?|date of publication)(?: on)? ?:? ?" + PrintedDates.DAY);
    private static final Pattern LETTER_FIELDWORK = Pattern.compile(
            "(?i)(?:visit|inspection|which took place|carried out|undertaken|held)\\b[^.]{0,160}?\\b(?:on|from|between|over) "
                    + RANGE);
    private static final Pattern LETTER_DATE = Pattern.compile("(?i)^(?:date:? ?)?" + PrintedDates.DAY + "$");

    /** Reads the dates of the front of a report; a single day is the whole of a visit but never of an inspection. */
    static Dates of(Front front, Optional<ReportKind> kind) {
        String text = front.text();
        boolean letter = kind.isPresent() && !kind.get().graded() && kind.get() != ReportKind.SAFEGUARDING_BOARD_REVIEW;
        List<LocalDate> days = days(FIELDWORK, text);
        if (days.isEmpty() && letter) days = days(LETTER_FIELDWORK, text);
        Read<LocalDate> published = published(front, text, letter);
        if (days.isEmpty()) {
            String reason = "No dates of the inspection could be read on the first page.";
            return new Dates(published, Read.unknown(reason), Read.unknown(reason));
        }
        return new Dates(published, Read.of(days.getFirst(), 1, 0.97), end(days, letter));
    }

    private static Read<LocalDate> end(List<LocalDate> days, boolean letter) {
        if (days.size() > 1 || letter) return Read.of(days.getLast(), 1, 0.97);
        return Read.unknown("The report prints one day of the inspection, " + days.getFirst() + ", and not the last.");
    }

    private static List<LocalDate> days(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            List<LocalDate> days = PrintedDates.in(found.group());
            if (!days.isEmpty()) return days;
        }
        return List.of();
    }

    private static Read<LocalDate> published(Front front, String text, boolean letter) {
        List<LocalDate> stated = days(PUBLISHED, text);
        if (!stated.isEmpty()) return Read.of(stated.getFirst(), 1, 0.97);
        Optional<LocalDate> dated = front.lines().stream()
                .filter(line -> letter && LETTER_DATE.matcher(line.text()).matches())
                .flatMap(line -> PrintedDates.in(line.text()).stream())
                .findFirst();
        return dated.map(day -> Read.of(day, 1, 0.8))
                .orElse(Read.unknown("The report does not print the day it was published."));
    }
}
