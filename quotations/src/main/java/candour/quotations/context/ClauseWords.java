package candour.quotations.context;

import java.util.Set;

/** The small words by which {@link Clauses} tells where a clause begins. */
final class ClauseWords {
    // spotless:off
    static final Set<String> ADDS = Set.of(
            "and", "or", "nor", "so", "then");
    static final Set<String> INTERRUPTIONS = Set.of(
            "however", "therefore", "who", "which", "including", "such", "whilst", "while", "though", "although",
            "particularly");
    static final Set<String> NO_SUBJECT = Set.of(
            "and", "or", "nor", "including", "such", "particularly", "especially", "which", "who", "whom", "whose",
            "that", "to", "but", "with", "as", "where", "when");
    static final Set<String> OPENINGS = Set.of(
            "in", "at", "for", "since", "from", "through", "during", "following", "by", "with", "within", "under",
            "over", "after", "before", "on", "as", "across", "without", "prior", "to", "because", "due", "given",
            "alongside", "among", "of", "throughout", "between", "until", "once", "against", "like", "unlike", "too",
            "previously", "sometimes", "currently", "historically", "often", "usually", "generally", "overall",
            "occasionally");
    static final Set<String> LEAD_INS = Set.of(
            "however", "therefore", "and", "but", "additionally", "furthermore", "moreover", "consequently",
            "nevertheless", "nonetheless", "similarly", "also", "overall", "positively", "for", "in", "as", "yet",
            "so", "importantly", "crucially", "unfortunately", "encouragingly", "equally", "conversely", "currently",
            "generally");
    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "these", "that", "those", "there", "it", "they", "he", "she", "we", "their",
            "its", "all", "most", "many", "some", "few", "no", "both", "each", "children", "social", "inspectors",
            "leaders", "managers", "staff", "too", "not", "others", "one");
    /** What can only begin another subject, behind an "and" without a comma. */
    static final Set<String> SUBJECTS = Set.of(
            "the", "a", "an", "this", "these", "there", "it", "they", "their", "its", "all", "most", "many", "some", "few",
            "no", "both", "each", "too", "not", "others");
    /** Behind these "if" asks, or is part of an idiom, and sets no condition. */
    static final Set<String> ASKS = Set.of(
            "as", "know", "and", "deciding", "decide", "determine", "determining", "establish", "see", "check", "ask", "consider",
            "considering", "assess", "clear", "ascertain", "explore", "or", "even");
    static final Set<String> STATES = Set.of(
            "good", "strong", "small", "new", "not", "still", "simpler", "better", "well", "effective", "positive", "in", "at", "once", "low",
            "high", "clear", "short", "brief", "early", "late", "often", "subject", "comprehensive", "detailed", "timely");
    // spotless:on

    private ClauseWords() {}
}
