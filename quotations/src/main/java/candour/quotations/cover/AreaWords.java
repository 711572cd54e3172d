package candour.quotations.cover;

import candour.quotations.Judgement;
import candour.quotations.text.Word;
import candour.quotations.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The words by which a statement may name what was judged, beside the label the report prints. */
enum AreaWords {
    // spotless:off
    OVERALL_EFFECTIVENESS("overall effectiveness", "overall", "children's services", "services for children", "the council",
            "the authority", "the local authority", "city council", "county council", "borough council"),
    LEADERSHIP("leadership and management", "leadership", "impact of leaders", "leaders", "management", "governance"),
    HELP_AND_PROTECTION("help and protection", "child protection", "protecting children", "protection of children", "early help",
            "children who need help"),
    IN_CARE("children in care", "looked after children", "children looked after", "in care", "permanence"),
    CARE_LEAVERS("care leavers", "care experienced", "leaving care", "young people leaving care"),
    ADOPTION("adoption"),
    SAFEGUARDING_BOARD("safeguarding children board", "safeguarding board", "lscb"),
    CAPACITY_FOR_IMPROVEMENT("capacity for improvement", "capacity to improve", "prospects for improvement",
            "prospect for improvement", "chance of improving"),
    QUALITY_OF_PROVISION("quality of provision"),
    QUALITY_OF_PRACTICE("quality of practice"),
    /** Words for the strands of 2009 to 2013. */
    SAFEGUARDING("safeguarding", "child protection", "protecting children", "keeping children safe", "children at risk"),
    LOOKED_AFTER("looked after", "children in care", "in care"),
    /** Words for every area at once. */
    EVERYTHING("all areas", "every area", "all four", "all three", "all five", "all judgements", "every judgement", "across the board",
            "all categories", "every category", "each area");
    // spotless:on

    private static final String PROGRESS = "the experiences and progress of ";

    private final List<String> phrases;

    AreaWords(String... phrases) {
        this.phrases = List.of(phrases);
    }

    /** Every phrase, in compared form, by which a judgement is known. */
    static List<List<String>> of(Judgement judgement) {
        var phrases = new ArrayList<>(EVERYTHING.phrases);
        boolean strand = isRow(judgement.strand());
        if (strand) phrases.addAll(valueOf(judgement.strand()).phrases);
        if (!strand || !judgement.overall()) phrases.addAll(ownPhrases(judgement));
        return phrases.stream()
                .map(AreaWords::keys)
                .filter(keys -> !keys.isEmpty())
                .toList();
    }

    private static List<String> ownPhrases(Judgement judgement) {
        var own = new ArrayList<String>();
        if (isRow(judgement.area())) own.addAll(valueOf(judgement.area()).phrases);
        String label = String.join(" ", keys(judgement.label()));
        own.add(label);
        if (label.startsWith(PROGRESS)) own.add(label.substring(PROGRESS.length()));
        return own;
    }

    private static boolean isRow(String code) {
        for (AreaWords row : values()) {
            if (row.name().equals(code)) return true;
        }
        return false;
    }

    private static List<String> keys(String phrase) {
        return Words.of(phrase).stream().map(Word::key).toList();
    }
}
