package candour.reader.grades;

import candour.reader.Grade;
import candour.reader.JudgementArea;
import candour.reader.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grade stated by a heading of the report.
 *
 * @param grade null when the heading only names the area: ask {@link #in}
 */
public record HeadingGrade(JudgementArea area, Grade grade) {
    private static final String SUBJECT = "(?:the )?(?:graded )?(?:judge?ment (?:for|about|of|on) )?(?:the )?(.+?)";
    private static final Pattern STATED = Pattern.compile(
            SUBJECT + "(?: ?[:,-]| is| are| is that (?:it|they)(?: is| are)?| that (?:it|they)(?: is| are)?)? +"
                    + GradeWord.ANY);
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(SUBJECT + "(?: (?:is|are))?"),
            Pattern.compile("graded judge?ment (?:for|about|of|on) (.+)"));

    /** The area and grade this heading states. */
    public static Optional<HeadingGrade> in(String heading) {
        Matcher stated = STATED.matcher(Words.key(heading));
        if (!stated.matches()) return Optional.empty();
        return Label.in(stated.group(1)).map(label -> new HeadingGrade(label.area(), GradeWord.of(stated.group(2))));
    }

    /** The area this heading names, with or without its grade. */
    public static Optional<JudgementArea> labelled(String heading) {
        Optional<JudgementArea> stated = in(heading).map(HeadingGrade::area);
        return stated.isPresent() ? stated : named(Words.key(heading));
    }

    private static Optional<JudgementArea> named(String key) {
        return NAMED.stream()
                .map(pattern -> pattern.matcher(key))
                .filter(Matcher::matches)
                .flatMap(named -> Arrays.stream(new String[] {named.group(1)}))
                .flatMap(words -> Label.in(words).stream())
                .map(Label::area)
                .findFirst();
    }
}
