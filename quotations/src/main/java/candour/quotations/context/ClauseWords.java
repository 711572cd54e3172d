package candour.quotations.context;

import java.util.Set;

/** The small words by which {@link Clauses} tells where a clause begins. */
final class ClauseWords {
    // spotless:off
    static final Set<String> ADDS = Set.of(
            "and", "or", "nor", "so", "then");
    static final Set<String> INTERRUPTIONS = Set.of(
            "however", "therefore", "who", "which", "including", "whilst", "while", "though", "although",
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
    // spotless:on

    private ClauseWords() {}
}
