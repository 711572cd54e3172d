package candour.inspections.archive;

import candour.inspections.reportimport.ReportImport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When an imported report was published, and what says so: the report itself, else the name of its file. */
public record PublicationDay(LocalDate day, DatedBy by) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9])([0-9]{1,2})[-_ ]([a-z]{3,9})[-_ ]([0-9]{4})(?![0-9])");
    private static final Pattern FIGURES = Pattern.compile("(?<![0-9])([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])");

    /** Empty where neither says it. */
    public static Optional<PublicationDay> of(ReportImport made) {
        var printed = made.reading().publishedOn().optional().map(day -> new PublicationDay(day, DatedBy.REPORT));
        return printed.or(() -> inName(made.fileName()).map(day -> new PublicationDay(day, DatedBy.FILE_NAME)));
    }

    static Optional<LocalDate> inName(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return last(WRITTEN, name)
                .flatMap(date -> month(date.group(2)).flatMap(month -> day(date.group(3), month, date.group(1))))
                .or(() -> last(FIGURES, name)
                        .flatMap(date -> day(date.group(1), Integer.parseInt(date.group(2)), date.group(3))));
    }

    private static Optional<MatchResult> last(Pattern form, String name) {
        return form.matcher(name).results().reduce((earlier, later) -> later);
    }

    private static Optional<Integer> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
