package candour.reader.grades;

import candour.reader.JudgementArea;
import candour.reader.page.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels beside which grades are printed, in every framework since 2009; matched against {@link Words#key}. */
public enum Label {
    OVERALL("(?:the )?overall effectiveness(?: of .*)?", JudgementArea.OVERALL_EFFECTIVENESS),
    CAPACITY("(?:the )?capacity (?:for improvement|to improve)(?: .*)?", JudgementArea.CAPACITY_FOR_IMPROVEMENT),
    IMPACT_OF_LEADERS(
            "(?:the )?impact of leaders on (?:social work )?practice(?: with children and famil(?:ies|y))?",
            JudgementArea.LEADERSHIP),
    LEADERSHIP_MANAGEMENT(
            "leadership,? (?:and )?(?:management(?:,? and governance)?|governance)", JudgementArea.LEADERSHIP),
    HELP_AND_PROTECTION(
            "(?:(?:the )?experiences? and progress of )?children(?:,? young people)?(?: and families)?"
                    + " who need help and(?: or)? protection",
            JudgementArea.HELP_AND_PROTECTION),
    HELP_PROVIDED("(?:the )?effectiveness of the help and protection provided to.*", JudgementArea.HELP_AND_PROTECTION),
    CARE_LEAVERS(
            "(?:the )?experiences? and progress of (?:children )?"
                    + "(?:care leavers|care[- ]experienced (?:young people|young adults|adults|people)(?: and care leavers)?"
                    + "|young people leaving care)",
            JudgementArea.CARE_LEAVERS),
    IN_CARE(
            "(?:the )?experiences? and progress of (?:children in care|children (?:who are )?looked after|cared[- ]for children)"
                    + "(?: and achieving permanence)?(?: and care leavers)?(?: and care[- ]experienced young people)?",
            JudgementArea.IN_CARE),
    LOOKED_AFTER_AND_PERMANENCE(
            "(?:(?:the )?experiences? and progress of )?children (?:who are )?looked after and achieving permanence",
            JudgementArea.IN_CARE),
    ADOPTION("adoption performance", JudgementArea.ADOPTION),
    BOARD(
            "(?:the )?(?:effectiveness of the )?local safeguarding children board(?: \\(lscb\\))?",
            JudgementArea.SAFEGUARDING_BOARD),
    OUTCOMES(
            "(?:(?:safeguarding )?outcomes for .*|how good are outcomes for .*|safeguarding outcomes)",
            JudgementArea.OUTCOMES),
    QUALITY_OF_PROVISION("(?:the )?quality of provision", JudgementArea.QUALITY_OF_PROVISION),
    QUALITY_OF_PRACTICE("(?:the )?quality of practice", JudgementArea.QUALITY_OF_PRACTICE),
    SAFE_AND_FEEL_SAFE(
            "(?:(?:the )?effectiveness of services in taking .*|children and young people are safe(?: and feel safe)?|"
                    + "staying safe:? children and young people are safe(?: and feel safe)?)",
            JudgementArea.CHILDREN_SAFE),
    FEEL_SAFE(
            "(?:children and young people feel safe|(?:the )?effectiveness of .* children .*feel safe)",
            JudgementArea.CHILDREN_FEEL_SAFE),
    HEALTH("(?:the )?contribution of health agencies .*", JudgementArea.HEALTH_CONTRIBUTION),
    AMBITION("ambition and priorit.*", JudgementArea.AMBITION),
    PERFORMANCE(
            "(?:evaluation,? including )?performance management.*|evaluation", JudgementArea.PERFORMANCE_MANAGEMENT),
    WORKFORCE("workforce development", JudgementArea.WORKFORCE_DEVELOPMENT),
    USER_ENGAGEMENT("user engagement", JudgementArea.USER_ENGAGEMENT),
    PARTNERSHIPS("partnerships?(?: working)?", JudgementArea.PARTNERSHIPS),
    EQUALITY("equality and diversity", JudgementArea.EQUALITY_AND_DIVERSITY),
    VALUE("value for money", JudgementArea.VALUE_FOR_MONEY),
    RESPONSIVENESS("service responsiveness.*", JudgementArea.SERVICE_RESPONSIVENESS),
    ASSESSMENT("assessments? and direct work.*", JudgementArea.ASSESSMENT_AND_DIRECT_WORK),
    CASE_PLANNING("case planning,? review and recording.*", JudgementArea.CASE_PLANNING),
    BEING_HEALTHY("being healthy", JudgementArea.BEING_HEALTHY),
    STAYING_SAFE("staying safe", JudgementArea.STAYING_SAFE),
    ENJOYING("enjoying and achieving", JudgementArea.ENJOYING_AND_ACHIEVING),
    CONTRIBUTION("making a positive contribution.*", JudgementArea.POSITIVE_CONTRIBUTION),
    ECONOMIC("(?:achieving )?economic well-? ?being", JudgementArea.ECONOMIC_WELLBEING);

    /** How every label starts: most lines of a report are no label, and this says so quickly. */
    private static final Pattern START = Pattern.compile(
            "(?:the )?(?:overall|capacity|impact|leadership|experience|children|effectiveness|adoption|local safe|safeguarding out"
                    + "|outcomes|how good|quality|staying|contribution|ambition|evaluation|performance|workforce|user|partner"
                    + "|equality|value|service resp|assessment|case plan|being|enjoying|making|achieving|economic)");

    private final Pattern printed;
    private final JudgementArea area;

    Label(String printed, JudgementArea area) {
        this.printed = Pattern.compile(printed);
        this.area = area;
    }

    public JudgementArea area() {
        return area;
    }

    /** Whether a label may begin with this line. */
    static boolean starts(String line) {
        return START.matcher(Words.key(line)).lookingAt();
    }

    /** The label these words and nothing else print. */
    public static Optional<Label> in(String text) {
        String key = Words.key(text);
        if (key.length() > 140 || !START.matcher(key).lookingAt()) return Optional.empty();
        return Arrays.stream(values())
                .filter(label -> label.printed.matcher(key).matches())
                .findFirst();
    }
}
