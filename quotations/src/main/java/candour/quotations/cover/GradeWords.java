package candour.quotations.cover;

import candour.quotations.Judgement;
import candour.quotations.text.Pause;
import candour.quotations.text.Word;
import candour.quotations.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words by which a statement may give a grade, and how to tell a grade from praise ("a good start"). */
enum GradeWords {
    // spotless:off
    HIGHEST(1, "outstanding", "highest possible", "highest grade", "highest rating", "top grade", "top rating"),
    SECOND(2, "good"),
    THIRD(3, "requires improvement", "require improvement", "required improvement", "requiring improvement", "adequate"),
    LOWEST(4, "inadequate", "lowest possible", "lowest grade", "lowest rating", "lowest ranking", "bottom grade",
            "not meeting minimum requirements", "does not meet minimum requirements", "do not meet minimum requirements",
            "not meet minimum requirements", "failing to meet minimum requirements", "fails to meet minimum requirements");
    // spotless:on

    private static final Set<String> NOT_NOW =
            Set.of("from", "longer", "previously", "formerly", "not", "yet", "than", "be", "become", "was once");
    // spotless:off
    private static final Set<String> GIVES = Set.of(
            "judged", "rated", "graded", "rating", "grade", "judgement", "judgment", "awarded", "found", "as", "is",
            "are", "was", "were", "remains", "remain", "remained", "overall", "now", "be", "been", "to", "both",
            "all", "still", "again", "a", "an");
    // spotless:on
    // spotless:off
    private static final Set<String> MAY_FOLLOW = Set.of(
            "for", "in", "by", "and", "or", "overall", "with", "at", "on", "to", "but", "while", "whilst", "across",
            "again", "because", "rating", "grade", "judgement", "from", "since", "as", "when", "under", "after",
            "ranking", "ofsted", "this", "last", "although", "which", "due", "meaning", "is", "are", "was", "were");
    // spotless:on

    private final int rank;
    private final List<String> phrases;

    GradeWords(int rank, String... phrases) {
        this.rank = rank;
        this.phrases = List.of(phrases);
    }

    /** Where a sentence gives a grade, and which. */
    record Hit(int from, int to, int rank, String words) {
        boolean is(Judgement judgement) {
            return rank == judgement.rank() && (rank != 3 || sameThird(judgement));
        }

        /** "Adequate" and "requires improvement" share a rank. */
        private boolean sameThird(Judgement judgement) {
            boolean adequate = words.equals("adequate");
            return adequate
                    == judgement.gradeLabel().toLowerCase(java.util.Locale.ROOT).contains("adequate");
        }
    }

    static List<Hit> in(List<Word> sentence) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < sentence.size(); i++) {
            for (GradeWords row : values()) row.at(sentence, i, hits);
        }
        return hits;
    }

    private void at(List<Word> sentence, int i, List<Hit> hits) {
        for (String phrase : phrases) {
            List<String> keys = Words.of(phrase).stream().map(Word::key).toList();
            if (!Phrase.isAt(keys, sentence, i)) continue;
            int to = i + keys.size();
            if (gives(sentence, i, to)) {
                hits.add(new Hit(i, to, rank, phrase));
                return;
            }
        }
    }

    private static boolean gives(List<Word> sentence, int from, int to) {
        String before = from == 0 ? "" : sentence.get(from - 1).key();
        if (from > 1
                && before.equals("be")
                && sentence.get(from - 2).key().equals("to")
                && from > 2
                && sentence.get(from - 3).key().equals("improvement")) return false;
        if (NOT_NOW.contains(before) && !before.equals("be")) return false;
        boolean apart = to == sentence.size() || sentence.get(to).before() != Pause.NONE;
        if (!apart && !MAY_FOLLOW.contains(sentence.get(to).key())) return false;
        return from == 0
                || sentence.get(from).before() != Pause.NONE
                || GIVES.contains(before)
                || to - from > 1
                || isGiven(sentence, from);
    }

    /** "Judged services for care leavers inadequate": the verb stands further off. */
    private static boolean isGiven(List<Word> sentence, int from) {
        return sentence.subList(Math.max(0, from - 12), from).stream()
                .anyMatch(word ->
                        Set.of("judged", "rated", "graded", "awarded", "deemed").contains(word.key()));
    }
}
