package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases that turn what they govern and that are put together freely: every choice of words, not those once seen. */
enum Composed {
    // spotless:off
    SMALL_SHARE(MarkerKind.SOME,
            "in|for|with|among|across|to|on|at? a|an|the? very|relatively|fairly|extremely|comparatively|still|quite? "
                    + "small|smaller|limited|low|tiny|minor|modest|isolated number|numbers|minority|proportion|percentage|group|"
                    + "groups|handful|fraction|subset|sample|set|cohort of?",
            "in|for|with|among|across|to? a|an minority|handful|fraction|subset|couple of?",
            "in|for|with only? one|two|three|four|five|six|seven|eight|nine case|cases|instance|instances|example|examples|area|"
                    + "areas|team|teams|record|records|file|files|plan|plans|family|families|child|children|home|homes|school|schools",
            "in|for|on|at some|certain|limited|rare|isolated|individual|particular|specific|these|those? circumstances|instances|"
                    + "respects|occasions|aspects|ways",
            "in those? cases|instances known|involving|where|when|which|whose",
            "some|several|one|two|three|four|five|six|seven|eight|nine|ten of the|these|those|them"),
    LARGE_SHARE(MarkerKind.MOST,
            "in|for|with|among|across|to? a|an|the? very|relatively|fairly|ever? growing|increasing|rising|larger|greater|significant|"
                    + "substantial|considerable|large|sizeable|high|higher|reasonable|fair|vast|great|overwhelming number|numbers|"
                    + "majority|proportion|percentage|group|share of?",
            "in|for most|many|several of? the|these? cases|areas|instances|respects|teams|families|children|people|leavers", "in cases examined|seen|sampled|looked"),
    ATTITUDE(MarkerKind.VIEW,
            "is|are|was|were|been|feel|feels|felt very|extremely|highly|generally|mostly|particularly|overwhelmingly|universally? "
                    + "positive|happy|satisfied|pleased|proud|complimentary|enthusiastic|unhappy|dissatisfied|frustrated|"
                    + "appreciative|optimistic|critical|worried|confident about|with|of|that|by",
            "speak|speaks|spoke|talk|talks|talked|comment|commented very|extremely|most? positively|highly|warmly|"
                    + "passionately|enthusiastically|openly|favourably|negatively|well? of|about|on|to",
            "report|reports|reported|reporting to? inspectors? that|feeling|feel|having|being|receiving|a|an|good|positive|improved|"
                    + "better|strong|high|regular|significant|very|some",
            "told|advised|informed|assured us|inspectors|the? inspection? team? that|they|of|about",
            "self evaluation|assessment also? says|states|suggests|indicates|describes|reports|claims|considers|judges|identifies that?",
            "who|they|partners|staff|managers|leaders|families|feedback|survey|surveys|adopters|respondents|authority|council|carers|parents|children|people|workers|headteachers|board "
                    + "indicate|indicates|indicated|suggest|suggests|suggested that",
            "in|from the|their|his|her|its? view|opinion|experience|perspective|eyes of?"),
    EFFORT(MarkerKind.INTENTION, "is|are working very? hard|closely|actively|together|with? partners? to", "asked|encouraged|urged|expected|required to"),
    UNDER_WAY(MarkerKind.UNDER_WAY,
            "is|are|being|been currently|now|also? establishing|developing|building|creating|introducing|implementing|designing|"
                    + "piloting|preparing|drafting|planning|recruiting|exploring|considering|commissioning",
            "is|are|being currently|now|still? under development|construction|review"),
    BEING_MADE(MarkerKind.EARLY,
            "is|are currently|now|still|also? being established|developed|introduced|implemented|designed|piloted|"
                    + "prepared|drafted|planned|explored|considered"),
    NO_SIGN(MarkerKind.NOT,
            "no|little|limited|scant|insufficient sign|signs|evidence|indication|indications|suggestion|proof|assurance|guarantee|"
                    + "record|basis|reason of|that|to?"),
    WORRY(MarkerKind.VIEW,
            "concerns|fears|worries|claims|allegations|complaints|suggestions|rumours|belief|perception|hope that"),
    NEGATIVE_HEAD(MarkerKind.LACK,
            "absence|lack|shortage|deficit|deficits|deficiency|deficiencies|weakness|weaknesses|gap|gaps|failing|failings|"
                    + "shortfall|shortfalls|shortcomings|deterioration|decline|loss|delay|delays|inconsistency|inconsistencies|"
                    + "variability|variation|concern|concerns|difficulty|difficulties|problem|problems|barrier|barriers|obstacle|"
                    + "obstacles|confusion|uncertainty|disagreement|doubt|doubts|limitations|scarcity|paucity|dearth|reduction|"
                    + "drop|fall in|of|to|about|around|over|regarding|for"),
    ONE_RESPECT(MarkerKind.RESPECT,
            "in relation|respect|regard to|of", "in terms of", "with|regard? regard|respect to", "as far as",
            "when it comes to", "for|to|with|by those"),
    PERIOD(MarkerKind.PERIOD,
            "throughout|during|until|before|between january|february|march|april|may|june|july|august|september|october|november|"
                    + "december|autumn|spring|summer|winter? 2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|"
                    + "2021|2022|2023|2024|2025",
            "prior to", "at that time|point|stage", "at the time of", "in the past", "in previous|earlier|former years|months|inspections");
    // spotless:on

    private static final Map<String, List<Row>> BY_FIRST = new HashMap<>();

    record Row(MarkerKind kind, Pattern pattern) {}

    final MarkerKind kind;
    final List<Pattern> patterns;

    Composed(MarkerKind kind, String... rows) {
        this.kind = kind;
        this.patterns = Stream.of(rows).map(Pattern::of).toList();
    }

    static {
        for (Composed one : values()) for (Pattern pattern : one.patterns) enter(new Row(one.kind, pattern));
    }

    private static void enter(Row row) {
        for (Pattern.Slot slot : row.pattern().slots()) {
            slot.words()
                    .forEach(word -> BY_FIRST.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(row));
            if (!slot.optional()) return;
        }
    }

    /** The phrases that begin at word {@code i}, each in its longest form. */
    static List<Phrases.Hit<MarkerKind>> at(List<Word> words, int i) {
        var hits = new ArrayList<Phrases.Hit<MarkerKind>>();
        for (Row row : BY_FIRST.getOrDefault(words.get(i).key(), List.of())) {
            int length = row.pattern().length(words, i);
            if (length > 0) hits.add(new Phrases.Hit<>(row.kind(), length));
        }
        return hits;
    }
}
