package candour.inspections.change;

import candour.inspections.framework.Framework;
import candour.inspections.framework.Grade;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of a paragraph that state a grade: where these differ, a judgement is touched. */
final class JudgingSentences {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

    private final Pattern grade;
    private final Pattern judging;

    JudgingSentences(Framework framework) {
        var grades = framework.grades().stream()
                .map(Grade::label)
                .map(label -> label.toLowerCase(Locale.ROOT).replace(" to be good", ""))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
        grade = Pattern.compile(grades);
        judging = Pattern.compile(
                "\\b(?:is|are|was|were|be|been|remains?|judged?|judgement|graded?|rated|to)\\b[^.]*" + grades);
    }

    /**
     * Whether a grade stated in either wording is touched.
     *
     * @param flagged whether the paragraph is marked as one that states a judgement; then any mention of a grade counts
     */
    boolean differ(String before, String after, boolean flagged) {
        var pattern = flagged ? grade : judging;
        return !stating(before, pattern).equals(stating(after, pattern));
    }

    private static List<String> stating(String text, Pattern pattern) {
        return SENTENCE_END
                .splitAsStream(text == null ? "" : text)
                .filter(sentence ->
                        pattern.matcher(sentence.toLowerCase(Locale.ROOT)).find())
                .map(String::strip)
                .toList();
    }
}
