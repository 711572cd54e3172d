package candour.quotations.context;

import candour.quotations.Code;
import java.util.List;

/** The words that turn the meaning of those they govern: by kind, with how far they reach and what a reader is told. */
enum MarkerKind {
    // spotless:off
    NOT_YET(Code.NOT_YET_LEFT_OUT, Reach.CLAUSE, Needs.NOTHING,
            "The report says “%s” of these words, and the quotation leaves it out.",
            "not yet", "yet to", "has yet", "have yet", "too early", "too soon", "still to be", "not currently", "not been fully", "not fully", "not as yet"),
    NOT(Code.NEGATION_LEFT_OUT, Reach.CLAUSE, Needs.NOTHING,
            "The report says “%s” of these words, and the quotation leaves it out.",
            "not", "not always", "not consistently", "not sufficiently", "not routinely", "not well", "never", "cannot", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
            "hadn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't", "fail to", "fails to", "failed to", "failing to",
            "failure to", "failures to", "unable to", "inability to", "rarely", "seldom", "hardly", "barely", "neither", "nor",
            "unlikely to", "far from", "no evidence", "little evidence", "limited evidence", "insufficient evidence",
            "refuse to", "refused to", "neglected to", "struggle to", "struggles to", "struggled to", "unclear whether"),
    NO(Code.NEGATION_LEFT_OUT, Reach.SUBJECT_OR_PHRASE, Needs.NOTHING,
            "The report says “%s” of these words, and the quotation leaves it out.",
            "no", "none", "few", "very few", "too few", "little", "very little", "too little", "nothing", "nobody", "not enough", "not all", "not every", "not everyone"),
    LACK(Code.NEGATION_LEFT_OUT, Reach.PHRASE, Needs.NOTHING,
            "The report says “%s” of these words, and the quotation leaves it out.",
            "without", "lack", "lacks", "lacked", "lacking", "lack of", "absence of", "absent", "insufficient", "insufficiently",
            "rather than", "instead of", "inadequate", "inadequately", "shortage of", "deficits in", "weaknesses in", "gaps in",
            "failings in", "shortfalls in", "deterioration in", "decline in", "loss of", "delays in", "delay in",
            "inconsistent", "inconsistently", "inconsistency in", "ineffective", "less", "least", "ranged from", "ranges from", "range from",
            "varied from", "varies from", "vary from", "ranging from", "varying from", "anything but", "by no means", "nowhere near"),
    HINDRANCE(Code.NEGATION_LEFT_OUT, Reach.PHRASE, Needs.PRAISE,
            "The report says “%s” of these words, and the quotation leaves it out.",
            "limited", "minimal", "poor", "weak", "poorly", "prevent", "prevents", "prevented", "preventing", "inhibit", "inhibits",
            "inhibited", "inhibiting", "hinder", "hinders", "hindered", "hindering", "hamper", "hampers", "hampered", "hampering",
            "undermine", "undermines", "undermined", "undermining", "impede", "impedes", "impeded", "delay", "delays", "delayed",
            "slow", "too slow", "barrier to", "barriers to", "obstacle to", "threatens", "jeopardise", "weakens", "weakening"),
    PUT_RIGHT(Code.NEGATION_LEFT_OUT, Reach.PHRASE, Needs.CRITICISM,
            "The report says that this was put right (“%s”), and the quotation leaves it out.",
            "addressed", "resolved", "overcome", "eliminated", "rectified", "remedied", "removed", "ended", "reduced",
            "reducing", "reduces", "reduction in", "reductions in", "reduction of", "avoid", "avoids", "avoided", "avoiding", "prevented", "prevent",
            "prevents", "preventing", "free from", "corrected", "improved from", "from being", "addressing", "tackling", "resolving",
            "overcoming", "rectifying", "remedying", "eradicating", "eradicated", "cleared", "closed", "tackled", "mitigated",
            "mitigating", "mitigates", "moved on from", "recovered from", "previously identified"),
    HANDLED(Code.FAVOURABLE_CLAUSE_LEFT_OUT, Reach.CLAUSE, Needs.A_PROBLEM,
            "The report says how these difficulties are met (“%s”), and the quotation leaves it out.",
            "responded", "respond", "responds", "responding", "understanding of", "understand", "understands", "awareness of",
            "aware of", "alert to", "recognition of", "recognise", "recognises", "recognised", "insight into", "addressing", "tackling", "overcoming",
            "to address", "to tackle", "to overcome", "to resolve", "to reduce", "to mitigate", "to manage", "manage", "managing", "managed", "identify", "identifies", "identifying"),
    TIME(Code.TIME_LEFT_OUT, Reach.CLAUSE, Needs.NOTHING,
            "The report speaks of another time (“%s”), and the quotation leaves it out.",
            "no longer", "formerly", "historically", "used to", "initially", "ceased to", "legacy of", "had been", "had previously"),
    EARLIER(Code.TIME_LEFT_OUT, Reach.BOTH, Needs.NOTHING,
            "The report speaks of another time (“%s”), and the quotation leaves it out.",
            "until recently", "until very recently", "until now", "until the", "previously", "in the past", "last time", "before the inspection", "in previous years", "last year"),
    EARLIER_INSPECTION(Code.EARLIER_INSPECTION_LEFT_OUT, Reach.BOTH, Needs.NOTHING,
            "The report tells what an earlier inspection found (“%s”), and the quotation leaves it out.",
            "at the previous inspection", "at the last inspection", "the previous inspection", "the last inspection",
            "at the time of the last inspection", "at the time of the previous inspection", "earlier inspection", "earlier inspections",
            "previous inspections", "the previous report", "the last report", "their last inspection", "its last inspection",
            "their previous inspection", "its previous inspection", "the last full inspection", "the last ofsted inspection",
            "the previous ofsted inspection", "the last visit", "the previous visit", "the last focused visit", "the previous monitoring visit", "the last monitoring visit"),
    SOME(Code.LIMIT_LEFT_OUT, Reach.START_OR_NEXT, Needs.NOTHING,
            "The report says this of “%s” only, and the quotation leaves it out.",
            "only", "some", "a few", "a very few", "a small number", "a very small number", "small number", "a small minority",
            "a minority", "minority", "a handful", "a limited number", "in some", "for some", "in a few", "for a few",
            "in a small number", "for a small number", "in a minority", "sometimes", "occasionally", "on occasion", "on occasions",
            "at times", "partly", "partially", "in part", "to some extent", "to a degree", "in places", "pockets of", "isolated examples",
            "half", "half of", "less than half", "fewer than half", "a third of", "a quarter of", "early signs", "signs of",
            "in isolated cases", "some evidence", "to a limited extent", "just over half", "just under half", "around half",
            "about half", "some signs", "emerging", "for others", "in others", "in the small number", "for the small number",
            "in the few", "for the few", "in a very small number", "for a very small number", "in isolated", "in one case",
            "in one instance", "for one child", "in a limited number", "for a limited number", "in a handful", "a small proportion",
            "a very small minority", "a proportion of", "one or two", "a couple of", "certain", "selected",
            "on paper", "in principle", "in theory", "at best", "in name only", "in a small minority", "for a small minority",
            "in a very small minority", "for a very small minority", "for a minority", "for a small proportion", "in a small proportion",
            "stronger assessments", "stronger plans", "stronger examples", "stronger cases", "better assessments", "better plans",
            "better examples", "better cases", "the best assessments", "the best plans", "the best examples", "weaker assessments",
            "weaker plans", "weaker examples", "weaker cases", "in the best", "in the strongest", "one third of", "one quarter of",
            "one in", "two of the", "three of the", "four of the", "five of the", "six of the", "in two of the", "in three of the",
            "in four of the", "in one of the", "one of the", "a small group of", "at its best", "at their best", "with the exception of", "except for", "apart from", "aside from"),
    PLACE(Code.LIMIT_LEFT_OUT, Reach.BACK, Needs.PRAISE_OR_A_VERB,
            "The report says this of one part only, or from a low beginning (“%s”), and the quotation leaves it out.",
            "from a low base", "from a very low base", "from a low starting point", "from a very low starting point", "from a poor base",
            "in this part of", "in that part of", "in parts of", "in part of", "in this area of", "in this team", "in these teams",
            "in one team", "in one area", "in one part of", "in some parts of", "in some areas", "in some teams", "in some cases",
            "in this cohort", "within this team", "within this part of", "in only", "for only", "in the minority of", "in pockets",
            "on paper", "in principle", "in theory", "at best", "with the exception of", "except for", "except in", "apart from", "other than", "aside from", "only in the", "only in a few", "seen in a small number", "seen in a few",
            "seen in a minority", "in a small number of cases", "in a minority of cases", "in a few cases"),
    SPOILED(Code.ADVERSE_CLAUSE_LEFT_OUT, Reach.BACK, Needs.PRAISE, "The report goes on that this is “%s”, and the quotation leaves it out.",
            "undermined by", "hampered by", "hindered by", "let down by", "offset by", "held back by", "marred by", "compromised by", "overshadowed by",
            "limited by", "weakened by", "constrained by", "impeded by", "not matched by", "at the expense of", "have been lost", "has been lost", "has declined", "have declined", "was lost", "were lost"),
    RARE(Code.LIMIT_LEFT_OUT, Reach.BACK, Needs.PRAISE_OR_CRITICISM,
            "The report says that this is seldom so (“%s”), and the quotation leaves it out.",
            "is rare", "are rare", "was rare", "were rare", "remains rare", "is the exception", "are the exception", "uncommon",
            "infrequent", "few and far between", "a thing of the past", "is unusual", "are unusual"),
    BEGINNING(Code.NOT_YET_LEFT_OUT, Reach.CLAUSE, Needs.NOTHING,
            "The report says that this is only beginning (“%s”), and the quotation leaves it out.",
            "starting to", "start to", "starts to", "started to", "beginning to", "begin to", "begins to", "begun to", "began to",
            "early stages of", "early stage of", "on track to", "on course to",
            "moving towards", "in the process of", "is taking steps to", "are taking steps to", "taking steps to", "steps towards",
            "in development", "under development"),
    EARLY(Code.NOT_YET_LEFT_OUT, Reach.BACK, Needs.PRAISE_OR_A_VERB,
            "The report says that this is only beginning (“%s”), and the quotation leaves it out.",
            "at an early stage", "at an early stage of", "at early stages", "in the early stages", "in its early stages", "in its infancy",
            "in their infancy", "in early development", "still developing", "still in development", "not yet embedded", "still new"),
    MOST(Code.LIMIT_LEFT_OUT, Reach.START_OR_NEXT, Needs.A_VERB,
            "The report says this of “%s”, not of all, and the quotation leaves it out.",
            "most", "in most", "for most", "mostly", "majority", "the majority", "a majority", "the large majority",
            "the vast majority", "in the majority", "for the majority", "in the vast majority", "many", "in many", "for many",
            "often", "usually", "generally", "largely", "mainly", "almost all", "nearly all", "typically", "broadly",
            "on the whole", "for the most part", "frequently", "in the main", "a number of", "several"),
    INTENTION(Code.INTENTION_LEFT_OUT, Reach.CLAUSE, Needs.PRAISE_OR_A_VERB,
            "The report speaks of what is meant, needed or expected (“%s”), not of what is, and the quotation leaves it out.",
            "plan to", "plans to", "planned to", "planning to", "plans are in place to", "intend to", "intends to", "intended to",
            "intention to", "aim to", "aims to", "aimed at", "hope to", "hopes to", "hoped", "seek to", "seeks to", "seeking to",
            "should", "would", "must", "need to", "needs to", "needed to", "need for", "required to", "is required", "are required",
            "expected to", "in order to", "so that", "to ensure that", "designed to", "attempts to", "attempt to", "attempting to",
            "efforts to", "effort to", "trying to", "working towards", "work towards", "proposal to", "proposals to", "proposes to",
            "ambition to", "aspire to", "aspires to", "more work", "further work", "would benefit from", "will",
            "recommend that", "recommends that", "recommended that", "working to", "ambition is", "aim is", "intention is", "goal is",
            "vision is", "intended that", "hoped that", "expected that", "plans for"),
    NEEDED(Code.INTENTION_LEFT_OUT, Reach.BACK, Needs.PRAISE,
            "The report goes on that this “%s”, and the quotation leaves it out.",
            "is required", "are required", "is needed", "are needed", "needs to", "need to", "remains to be", "should be", "must be",
            "would be", "could be", "is planned", "are planned", "was needed", "were needed", "was required", "were required"),
    POSSIBILITY(Code.INTENTION_LEFT_OUT, Reach.CLAUSE, Needs.PRAISE_OR_CRITICISM,
            "The report says that this may be (“%s”), not that it is, and the quotation leaves it out.",
            "could", "may", "might", "potential to", "potentially", "potential for", "risk of", "risks", "possible that",
            "possibility", "likely to", "perceived", "at risk of becoming", "at risk of being", "danger that",
            "danger of", "risk that", "threat of", "chance of", "likely that"),
    OPEN(Code.CONDITION_LEFT_OUT, Reach.CLAUSE, Needs.PRAISE_OR_A_VERB,
            "The report leaves open if this is so (“%s”), and the quotation leaves it out.",
            "whether", "question whether", "consider whether", "assess whether", "how far", "to what extent", "the extent to which"),
    VIEW(Code.VIEW_LEFT_OUT, Reach.CLAUSE, Needs.WORDS,
            "The report tells this as what somebody else says (“%s”), and the quotation leaves it out.",
            "told inspectors", "told", "said", "say", "says", "report that", "reports that", "reported that", "reported", "staff report",
            "they report", "workers report", "carers report", "people report", "children report", "parents report", "partners report",
            "report feeling", "feel that", "felt that", "believe", "believes", "believed", "think that", "claim", "claims", "claimed",
            "according to", "described", "describe", "in their view", "spoke of", "spoke about", "perceive", "perceives",
            "anticipate", "anticipates", "states", "stated", "state that", "describes", "describing", "depicted as", "informed inspectors",
            "in the view of", "of the view that", "is of the opinion", "considers that", "considers itself", "considers its",
            "self evaluation", "self assessment", "commented", "comments that", "spoke positively", "speak positively",
            "spoke warmly", "speak highly", "spoke highly", "confident that", "thought that", "thinks", "explained that", "argued that",
            "advised inspectors", "assured inspectors", "asserts", "asserted", "insist that", "expressed", "reflected that", "as they put it",
            "in the words of", "views itself", "sees itself", "see themselves", "report having", "report being", "reports being",
            "reporting that", "say that", "complained", "put it", "puts it", "view that", "belief that", "claim that",
            "indicates that", "indicate that", "identified that", "is confident that", "are confident that", "in the opinion of",
            "consider that", "considered that", "allegations that", "allegation that", "complaints that", "fears that",
            "suggestion that", "suggestions that", "insists that", "maintain that", "maintains that", "assert that", "asserts that");
    // spotless:on

    /** How far to the right a marker governs. */
    enum Reach {
        /** To the end of its clause; from an opening phrase, over the clause after it too. */
        CLAUSE,
        /** As CLAUSE when it is about the subject, else as PHRASE. */
        SUBJECT_OR_PHRASE,
        /** The next eight words, not over a comma or a verb. */
        PHRASE,
        /** As CLAUSE, and to the left as well. */
        BOTH,
        /** To the left, over the words of its clause. */
        BACK,
        /** As CLAUSE when it begins the clause, else the next two words; and back over the clause when it follows it. */
        START_OR_NEXT
    }

    /** What the quoted words must be for the marker to matter. */
    enum Needs {
        NOTHING,
        /** Two words or more. */
        WORDS,
        PRAISE,
        CRITICISM,
        /** Criticism, or a word for a difficulty, after praise for how it is met. */
        A_PROBLEM,
        PRAISE_OR_CRITICISM,
        A_VERB,
        PRAISE_OR_A_VERB
    }

    static final Phrases<MarkerKind> TABLE = new Phrases<>();

    static {
        for (MarkerKind row : values()) TABLE.add(row, row.phrases);
    }

    final Code code;
    final Reach reach;
    final Needs needs;
    final String explanation;
    final List<String> phrases;

    MarkerKind(Code code, Reach reach, Needs needs, String explanation, String... phrases) {
        this.code = code;
        this.reach = reach;
        this.needs = needs;
        this.explanation = explanation;
        this.phrases = List.of(phrases);
    }
}
