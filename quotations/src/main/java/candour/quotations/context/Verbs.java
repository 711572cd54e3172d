package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.List;
import java.util.Set;

/** Tells, without a grammar, whether a stretch of words has a verb that says something of a subject. */
final class Verbs {
    // spotless:off
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "can", "cannot", "could", "will",
            "would", "should", "must", "may", "might", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't",
            "hadn't", "don't", "doesn't", "didn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't");

    private static final Set<String> PLAIN = Set.of(
            "remain", "remains", "remained", "become", "becomes", "became", "receive", "receives", "provides",
            "provide", "ensure", "ensures", "ensured", "enable", "enables", "make", "makes", "take", "takes", "took",
            "give", "gives", "gave", "shows", "demonstrate", "demonstrates", "know", "knows", "understand",
            "understands", "feel", "feels", "felt", "say", "says", "said", "told", "get", "gets", "goes", "meets",
            "achieve", "achieves", "attend", "attends", "participate", "consider", "considers", "identify",
            "identifies", "inform", "informs", "include", "includes", "contribute", "contributes", "continue",
            "continues", "continued", "deliver", "delivers", "maintain", "maintains", "respond", "responds", "engage",
            "engages", "recognise", "recognises", "helps", "means", "meant", "lacks", "leads", "led", "works", "fail",
            "fails", "failed", "exist", "exists", "persist", "persists", "vary", "varies", "reflects", "addresses",
            "improves", "improved", "requires", "brings", "builds", "keeps", "sees", "saw", "found", "seek", "seeks",
            "shares", "develops", "monitors", "tracks", "stays", "thrive", "succeed", "struggle", "struggles",
            "suffer", "suffers", "waits", "spoke", "began", "went", "benefits", "benefited", "believe", "believes",
            "tend", "tends", "allow", "allows", "appear", "appears", "prevents", "undermines", "hampers", "inhibits",
            "hinders", "deteriorated", "stand", "stands", "speak", "listen", "hear", "visit", "enjoy", "enjoys",
            "belong", "comply", "complies", "results", "resulted", "increased", "decreased", "ranges", "happen", "happens",
            "happened", "affect", "affects", "rise", "rises", "rose", "fell", "falls", "occur", "occurs", "occurred", "depend",
            "depends", "rely", "relies", "undertake", "undertakes", "holds", "describe", "describes", "contain", "contains",
            "promote", "promotes", "reduces", "protect", "protects", "follows", "explain", "explains", "worsened", "acted", "offers", "plays", "uses", "compares", "equates", "ranks",
            "acts", "adds", "adopts", "agrees", "applies", "approves", "arises", "articulates", "asks", "assesses",
            "assists", "assures", "captures", "carries", "celebrates", "chairs", "clarifies", "collaborates",
            "communicates", "comprises", "conducts", "confirms", "consists", "consults", "covers", "creates",
            "deals", "decides", "defines", "determines", "directs", "draws", "embeds", "emphasises", "employs",
            "empowers", "encourages", "endorses", "enhances", "evaluates", "examines", "exceeds", "expects",
            "explores", "expresses", "facilitates", "focuses", "fulfils", "gains", "gathers", "governs", "grows",
            "highlights", "illustrates", "implements", "indicates", "inspires", "intends", "introduces", "invests",
            "involves", "joins", "learns", "liaises", "listens", "looks", "loses", "manages", "minimises", "mirrors",
            "misses", "operates", "organises", "oversees", "pays", "performs", "prepares", "presents", "prioritises",
            "produces", "proves", "pursues", "puts", "raises", "reaches", "realises", "recommends", "recruits",
            "reinforces", "represents", "resolves", "retains", "reveals", "runs", "scrutinises", "secures",
            "selects", "serves", "shapes", "stops", "strengthens", "strives", "submits", "suggests", "supplements",
            "sustains", "tells", "transforms", "triggers", "underpins", "utilises", "welcomes", "arrive", "arrives",
            "lies", "comes", "begins", "acknowledges", "acknowledge", "believed", "accepts", "appreciates",
            "appreciate", "strive", "struggled");

    /** Words that are verbs only after somebody who does something, as in "children need". */
    private static final Set<String> AFTER_A_SUBJECT = Set.of(
            "need", "needs", "benefit", "lack", "live", "plan", "work", "help", "use", "support", "report", "wait",
            "value", "lead", "show", "go", "meet", "offer", "share", "keep", "build", "see", "find", "act", "have",
            "change", "experience", "face", "drive", "focus", "monitor", "review", "track", "mean", "want",
            "challenge", "require", "improve",
            "add", "adopt", "agree", "apply", "ask", "assess", "assist", "carry", "come", "communicate", "complete",
            "create", "deal", "decide", "develop", "discuss", "draw", "embed", "encourage", "enhance", "explore",
            "express", "gain", "gather", "grow", "hold", "increase", "introduce", "invest", "involve", "join",
            "learn", "leave", "look", "lose", "manage", "move", "operate", "oversee", "own", "pay", "perform",
            "play", "prepare", "present", "prioritise", "produce", "progress", "put", "raise", "reach", "read",
            "record", "reflect", "represent", "return", "run", "secure", "set", "spend", "start", "stay", "stop",
            "strengthen", "talk", "tell", "think", "try", "turn", "underpin", "welcome", "write", "miss");
    // spotless:on

    private static final Set<String> ADVERBS =
            Set.of("only", "also", "always", "often", "now", "then", "sometimes", "still");
    /** After these a word in "-ed" is what they did. */
    private static final Set<String> AGENTS =
            Set.of("inspectors", "leaders", "managers", "they", "he", "she", "it", "who", "we", "ofsted", "also");

    // spotless:off
    private static final Set<String> SUBJECTS = Set.of(
            "children", "people", "they", "who", "which", "we", "staff", "others", "i", "you", "some", "many", "most");
    // spotless:on

    private Verbs() {}

    static boolean isFinite(List<Word> words, int i) {
        String key = words.get(i).key();
        if (AUXILIARIES.contains(key)) return true;
        String before = i == 0 ? "" : words.get(i - 1).key();
        if (before.equals("to")) return false;
        boolean to = i + 1 < words.size() && words.get(i + 1).key().equals("to");
        if (key.equals("needs") && to) return true;
        if (AGENTS.contains(before) && key.endsWith("ed")) return true;
        return PLAIN.contains(key) || AFTER_A_SUBJECT.contains(key) && isSubject(subject(words, i));
    }

    /** The word before a verb, or the one before its adverb: "children only come". */
    private static String subject(List<Word> words, int i) {
        int at = i - 1;
        while (at > 0
                && (ADVERBS.contains(words.get(at).key()) || words.get(at).key().endsWith("ly"))) at--;
        return at < 0 ? "" : words.get(at).key();
    }

    /** Whether a word is a verb, or may be one: "benefit", "help". */
    static boolean mayBeFinite(List<Word> words, int i) {
        return isFinite(words, i) || AFTER_A_SUBJECT.contains(words.get(i).key());
    }

    static boolean isFinite(List<Word> words, int from, int to) {
        for (int i = from; i < Math.min(to, words.size()); i++) {
            if (isFinite(words, i)) return true;
        }
        return false;
    }

    /** Whether words have a verb, or a participle that stands for one: "who met with inspectors". */
    static boolean hasPredicate(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            String key = words.get(i).key();
            if (isFinite(words, i) || key.endsWith("ed") || key.equals("met") || key.equals("seen")) return true;
        }
        return false;
    }

    private static boolean isSubject(String word) {
        return SUBJECTS.contains(word)
                || word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s");
    }
}
