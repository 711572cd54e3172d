package candour.reader.grades;

import candour.reader.Grade;
import candour.reader.page.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences by which single inspection reports give their overall grade, above the table of the others. */
final class OverallSentence {
    /** Up to the verb, so that "are not good" is never taken for "good". */
    private static final String SERVICES =
            "(?:children(?:'s|s')? )?services(?: for children)?(?: (?:in|for) (?:(?!\\b(?:are|is|were|require|requires|have)\\b).){3,80}?)?";

    private static final List<Pattern> STATED = List.of(
            Pattern.compile("(?:the )?overall (?:judge?ment|effectiveness)(?: grade)?(?: is|:)?(?: that)?(?: "
                    + SERVICES + ")?(?: (?:are|is))? " + GradeWord.ANY + "(?:\\.|$).*"),
            Pattern.compile(SERVICES + "(?: (?:are|is)(?: judged to be)?)? " + GradeWord.ANY));

    private OverallSentence() {}

    static Optional<Grade> in(String text) {
        String key = Words.key(text);
        return STATED.stream()
                .map(pattern -> pattern.matcher(key))
                .filter(Matcher::matches)
                .map(stated -> stated.group(1))
                .filter(Objects::nonNull)
                .map(GradeWord::of)
                .findFirst();
    }
}
