package candour.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one line the command prints for a file: what was read, in words; "none" where the report has no such judgement. */
final class ImportLine {
    private static final String UNKNOWN = "unknown";
    private static final Pattern DATE_IN_NAME = Pattern.compile("(\\d{1,2})-(\\p{L}{3,9})-(20\\d{2})");

    private final Map<String, Object> line = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private ImportLine(String file) {
        line.put("file", file);
    }

    static Map<String, Object> of(String file, Reading reading) {
        var line = new ImportLine(file);
        line.problems.addAll(reading.problems());
        line.put("framework", reading.framework());
        line.put("authority", reading.authority().map(ReadAuthority::name));
        line.put("published", reading.published());
        line.put("start", reading.start());
        line.put("end", reading.end());
        line.put("lead", reading.lead());
        line.grades(reading);
        line.line.put("paragraphs", paragraphs(reading));
        line.line.put("needsToImprove", improvements(reading));
        nameDisagrees(file, reading.published()).ifPresent(line.problems::add);
        line.line.put("problems", line.problems.stream().distinct().toList());
        return line.line;
    }

    static Map<String, Object> refused(String file, String sentence) {
        var line = new ImportLine(file);
        for (String key : List.of("framework", "authority", "published", "start", "end", "lead"))
            line.line.put(key, UNKNOWN);
        for (Headline headline : Headline.values()) line.line.put(key(headline), UNKNOWN);
        line.line.put("paragraphs", 0);
        line.line.put("needsToImprove", 0);
        line.line.put("problems", List.of(sentence));
        return line.line;
    }

    private void put(String key, Read<?> read) {
        line.put(key, read.known() ? read.value().toString() : UNKNOWN);
    }

    private void grades(Reading reading) {
        for (Headline headline : Headline.values()) {
            Optional<Read<Grade>> grade = headline.of(reading);
            grade.filter(read -> !read.known()).ifPresent(read -> problems.add(read.reason()));
            line.put(key(headline), grade.map(ImportLine::word).orElse(absent(reading)));
        }
    }

    private static String word(Read<Grade> grade) {
        if (!grade.known()) return UNKNOWN;
        return grade.value() == Grade.NOT_JUDGED ? "none" : grade.value().word();
    }

    /** Without a framework nobody can say that it has no such judgement. */
    private static String absent(Reading reading) {
        return reading.framework().known() ? "none" : UNKNOWN;
    }

    private static String key(Headline headline) {
        return switch (headline) {
            case OVERALL -> "overall";
            case LEADERSHIP -> "leadership";
            case HELP_AND_PROTECTION -> "helpAndProtection";
            case IN_CARE -> "inCare";
            case CARE_LEAVERS -> "careLeavers";
            case ADOPTION -> "adoption";
        };
    }

    /** The numbered paragraphs; of a report that numbers none, all but the inspectorate's notices. */
    private static long paragraphs(Reading reading) {
        long numbered = reading.paragraphs().filter(Paragraph::numbered).count();
        if (numbered > 0) return numbered;
        return reading.sections().stream()
                .filter(section -> section.role() != SectionRole.IMPRINT && section.role() != SectionRole.DEFINITIONS)
                .mapToLong(section -> section.paragraphs().size())
                .sum();
    }

    /** What the authority must improve; of a review of a safeguarding board, what the board must. */
    private static long improvements(Reading reading) {
        boolean board = reading.kind()
                .optional()
                .filter(ReportKind.SAFEGUARDING_BOARD_REVIEW::equals)
                .isPresent();
        return reading.needsToImprove().stream()
                .filter(improvement -> improvement.forBoard() == board)
                .count();
    }

    private static Optional<String> nameDisagrees(String file, Read<LocalDate> published) {
        Matcher dated = DATE_IN_NAME.matcher(file);
        if (!published.known() || !dated.find()) return Optional.empty();
        LocalDate day = published.value();
        boolean same = Integer.parseInt(dated.group(1)) == day.getDayOfMonth()
                && Integer.parseInt(dated.group(3)) == day.getYear()
                && day.getMonth().name().equalsIgnoreCase(dated.group(2));
        if (same) return Optional.empty();
        return Optional.of("The name of the file says " + dated.group() + ", the report was published on " + day + ".");
    }
}
