package candour.reader.grades;

import candour.reader.JudgementArea;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which a sentence is about an area; an area without a row is known by its own name. */
enum AreaWords {
    OVERALL(
            JudgementArea.OVERALL_EFFECTIVENESS,
            "overall effectiveness|overall judge?ment|children's services in|services for children(?: and (?:their )?families)?(?: and young people)?(?: in [^.]*)? (?:are|require)"),
    LEADERSHIP(JudgementArea.LEADERSHIP, "leadership|leaders|management and governance"),
    HELP(JudgementArea.HELP_AND_PROTECTION, "help and protection|help, (?:care and )?protection|safeguarding services"),
    IN_CARE(JudgementArea.IN_CARE, "children in care|looked[- ]after|cared[- ]for children"),
    CARE_LEAVERS(JudgementArea.CARE_LEAVERS, "care leavers|leaving care|care[- ]experienced"),
    ADOPTION(JudgementArea.ADOPTION, "adoption"),
    BOARD(JudgementArea.SAFEGUARDING_BOARD, "lscb|safeguarding children board|the board"),
    CAPACITY(JudgementArea.CAPACITY_FOR_IMPROVEMENT, "capacity (?:for improvement|to improve)"),
    OUTCOMES(JudgementArea.OUTCOMES, "outcomes"),
    PROVISION(JudgementArea.QUALITY_OF_PROVISION, "quality of provision");

    private final JudgementArea area;
    private final Pattern words;

    AreaWords(JudgementArea area, String words) {
        this.area = area;
        this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    }

    static boolean about(JudgementArea area, String sentence) {
        return Arrays.stream(values())
                .filter(row -> row.area == area)
                .findFirst()
                .map(row -> row.words.matcher(sentence).find())
                .orElseGet(() ->
                        sentence.contains(area.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
}
