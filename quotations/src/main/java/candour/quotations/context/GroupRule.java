package candour.quotations.context;

import candour.quotations.Code;
import java.util.Set;
import java.util.function.Consumer;

/** What the report says of "children who …" may not end at "children". */
final class GroupRule implements SentenceRule {
    // spotless:off
    static final Set<String> GROUP = Set.of(
            "children", "people", "families", "leavers", "parents", "carers", "cases", "workers", "teams", "staff", "those", "plans",
            "assessments", "schools", "homes");
    private static final Set<String> PART = Set.of(
            "who", "whose", "whom", "missing", "with", "without", "aged", "subject", "living", "placed", "known", "educated", "where", "seen");
    // spotless:on

    @Override
    public void check(Fragment fragment, Consumer<Finding> found) {
        if (fragment.isTopic(3)) return;
        for (int i = 0; i + 1 < fragment.grammar.size(); i++) {
            if (fragment.has(i) && fragment.lacks(i + 1) && isPart(fragment, i)) found.accept(finding(fragment, i));
        }
    }

    private static boolean isPart(Fragment fragment, int last) {
        var words = fragment.grammar.words;
        boolean close = words.get(last + 1).before() == candour.quotations.text.Pause.NONE;
        return close
                && GROUP.contains(words.get(last).key())
                && PART.contains(words.get(last + 1).key());
    }

    private static Finding finding(Fragment fragment, int last) {
        int to = Math.min(fragment.grammar.size(), last + 6);
        String words = "The report says this of “" + fragment.print(last, to) + " …” only; the quotation stops before.";
        return new Finding(Code.LIMIT_LEFT_OUT, words, last + 1, last + 2);
    }
}
