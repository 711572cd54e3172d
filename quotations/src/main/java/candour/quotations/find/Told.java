package candour.quotations.find;

import candour.quotations.context.Context;
import candour.quotations.text.Pause;
import candour.quotations.text.Prose;
import candour.quotations.text.Range;
import candour.quotations.text.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** What a statement tells outside its quotation marks of the sentence it quotes, or of the one that takes it back. */
final class Told {
    /** So many words in a row are the report's; two are enough where its sentence begins. */
    private static final int RUN = 3;

    private static final int OPENING = 2;
    private static final int WEIGHTY = 6;
    private static final int SHARED = 2;
    private static final Set<String> LIGHT = Set.of(
            "children",
            "people",
            "services",
            "service",
            "council",
            "authority",
            "inspectors",
            "report",
            "however",
            "ofsted");

    private static final Set<String> PEOPLE = Set.of(
            "children",
            "people",
            "leavers",
            "parents",
            "carers",
            "families",
            "staff",
            "workers",
            "partners",
            "headteachers",
            "they",
            "judge",
            "agencies",
            "practitioners",
            "managers",
            "advisers");
    private static final Set<String> INSPECTORS = Set.of("inspectors", "ofsted", "them");
    private static final Set<String> SAY = Set.of(
            "told",
            "tell",
            "say",
            "said",
            "feel",
            "felt",
            "describe",
            "described",
            "report",
            "reported",
            "call",
            "called",
            "think",
            "thought",
            "believe",
            "speak",
            "spoke");

    private Told() {}

    /** The words of the report's sentence, before those quoted, that the statement gives in its own sentence before the marks. */
    static IntPredicate before(List<Word> statement, int at, Prose passage, int first) {
        int from = at;
        while (from > 0
                && at - from < Given.NEAR
                && (from == at || statement.get(from).before() != Pause.STOP)) from--;
        List<Word> before = statement.subList(from, at);
        Range sentence = passage.sentences().get(passage.sentenceOf(first));
        var told = new HashSet<Integer>();
        for (int i = sentence.from(); i < first; i++) {
            int run = longest(before, passage.words().subList(i, first));
            if (run >= RUN || run >= OPENING && i == sentence.from()) for (int k = 0; k < run; k++) told.add(i + k);
        }
        return told::contains;
    }

    static int longest(List<Word> before, List<Word> report) {
        int longest = 0;
        for (int i = 0; i < before.size(); i++) {
            int same = 0;
            while (i + same < before.size()
                    && same < report.size()
                    && before.get(i + same).key().equals(report.get(same).key())) same++;
            longest = Math.max(longest, same);
        }
        return longest;
    }

    /** Whether the words before a quotation say that children, parents or staff say it, or that somebody told the inspectors. */
    static boolean aView(List<Word> before) {
        for (int i = 1; i < before.size(); i++) {
            boolean theirs = PEOPLE.contains(before.get(i - 1).key());
            boolean toThem = i + 1 < before.size()
                    && INSPECTORS.contains(before.get(i + 1).key());
            if ((theirs || toThem) && SAY.contains(before.get(i).key())) return true;
        }
        return false;
    }

    /** "Feedback, they report, indicates that": the verb of the report's view, whatever stands between. */
    static boolean sameVerb(List<Word> before, List<Word> marker) {
        return marker.stream()
                .map(Word::key)
                .filter(key -> key.length() >= WEIGHTY && !LIGHT.contains(key))
                .anyMatch(key -> before.stream().anyMatch(word -> word.key().equals(key)));
    }

    /** Two words of weight are the same, and both praise or both criticise. */
    static boolean inOwnWords(List<Word> near, List<Word> sentence) {
        Set<String> mine = weighty(near);
        long shared = weighty(sentence).stream().filter(mine::contains).count();
        return shared >= SHARED && Context.tone(near) * Context.tone(sentence) > 0;
    }

    /** How many words of weight a statement shares, near a quotation, with a passage. */
    static long shared(List<Word> near, List<Word> passage) {
        Set<String> mine = weighty(near);
        return weighty(passage).stream().filter(mine::contains).count();
    }

    private static Set<String> weighty(List<Word> words) {
        return words.stream()
                .map(Word::key)
                .filter(key -> key.length() >= WEIGHTY && !LIGHT.contains(key))
                .collect(Collectors.toSet());
    }
}
