package candour.quotations.context;

import static candour.quotations.context.Role.ASIDE;
import static candour.quotations.context.Role.CIRCUMSTANCE;
import static candour.quotations.context.Role.CONCESSION;
import static candour.quotations.context.Role.CONDITION;
import static candour.quotations.context.Role.CONTRAST;
import static candour.quotations.context.Role.RELATIVE;
import static candour.quotations.context.Role.TAIL;

import java.util.List;

/** The words that open a clause, and what they make of it. */
enum Connective {
    // spotless:off
    ALTHOUGH(CONCESSION, Opens.ANYWHERE, "although", "though", "even though", "even if", "albeit", "despite the fact that",
            "in spite of the fact that", "notwithstanding that", "whereas"),
    DESPITE(CONCESSION, Opens.ANYWHERE, "despite", "in spite of", "notwithstanding", "regardless of", "irrespective of"),
    WHILE(CONCESSION, Opens.FIRST_OR_AFTER_COMMA, "while", "whilst"),
    WHATEVER(CONCESSION, Opens.FIRST_OR_AFTER_COMMA, "whatever the", "much as", "for all its", "for all their", "for all the", "for all this", "for all of"),
    BUT(CONTRAST, Opens.ANYWHERE, "but", "and yet", "but yet", "but not", "but still", "and now need to", "and now needs to", "and still need to", "and still needs to"),
    YET(CONTRAST, Opens.AFTER_COMMA, "yet", "however", "nevertheless", "nonetheless", "even so", "in contrast", "by contrast",
            "conversely", "on the other hand"),
    IF(CONDITION, Opens.ANYWHERE, "if", "unless", "provided that", "providing that", "on condition that", "only if", "only when",
            "only where", "as long as", "so long as", "in the event that", "in the event of", "were it not for", "but for the"),
    WHEN(CIRCUMSTANCE, Opens.ANYWHERE, "when", "where", "whenever", "wherever", "once", "until"),
    BECAUSE(TAIL, Opens.ANYWHERE, "because", "due to", "as a result of"),
    WHICH(RELATIVE, Opens.AFTER_COMMA, "which", "who", "whose", "whom", "all of which", "some of which", "many of whom",
            "some of whom", "most of whom", "in which", "for which", "of which", "of whom"),
    WITH(TAIL, Opens.AFTER_COMMA, "with", "without", "as", "so", "so that", "resulting", "leading", "ensuring", "meaning",
            "enabling", "allowing", "helping", "supporting", "providing", "making", "creating", "leaving", "reducing", "giving",
            "demonstrating", "improving", "reflecting", "causing", "preventing", "contributing", "limiting", "weakening",
            "placing", "and as a result", "particularly", "especially", "for example", "for instance", "such as", "including"),
    DASH(ASIDE, Opens.NEVER);
    // spotless:on

    enum Opens {
        ANYWHERE,
        AFTER_COMMA,
        FIRST_OR_AFTER_COMMA,
        NEVER
    }

    static final Phrases<Connective> TABLE = new Phrases<>();

    static {
        for (Connective row : values()) TABLE.add(row, row.phrases);
    }

    final Role role;
    final Opens opens;
    final List<String> phrases;

    Connective(Role role, Opens opens, String... phrases) {
        this.role = role;
        this.opens = opens;
        this.phrases = List.of(phrases);
    }
}
