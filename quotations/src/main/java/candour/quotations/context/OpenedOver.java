package candour.quotations.context;

import candour.quotations.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a marker that opens a sentence reaches over beyond its own clause: "Until recently, …". */
final class OpenedOver {
    private static final Set<MarkerKind> TIMES =
            EnumSet.of(MarkerKind.TIME, MarkerKind.EARLIER, MarkerKind.EARLIER_INSPECTION);
    private static final Set<String> SAME_PEOPLE =
            Set.of("children", "they", "their", "these", "this", "those", "families", "young", "staff", "workers");

    private static final Set<MarkerKind> OPENS_OVER_THE_SENTENCE = EnumSet.of(
            MarkerKind.SOME,
            MarkerKind.MOST,
            MarkerKind.TIME,
            MarkerKind.EARLIER,
            MarkerKind.EARLIER_INSPECTION,
            MarkerKind.VIEW);

    private final Marker marker;
    private final Grammar grammar;
    private final Clause clause;
    private final boolean beginsClause;

    OpenedOver(Marker marker, Grammar grammar, boolean beginsClause) {
        this.marker = marker;
        this.grammar = grammar;
        this.clause = grammar.clauseAt(marker.from());
        this.beginsClause = beginsClause;
    }

    /** From "In some cases," over the clause that follows; from "until recently" over every main clause that follows. */
    boolean reaches(int i) {
        if (!OPENS_OVER_THE_SENTENCE.contains(marker.kind())) return false;
        Clause here = grammar.clauseAt(i);
        boolean time = TIMES.contains(marker.kind());
        boolean some = marker.kind() == MarkerKind.SOME && here.role() == Role.TAIL && beginsClause;
        if (clause.role().isMain())
            return (time || some) && isNext(here) && !here.role().isMain();
        if (time && here.role().isMain()) return true;
        boolean opening = clause.role() == Role.LEAD || clause.role() == Role.CIRCUMSTANCE && clause.from() == 0;
        return opening && (isNext(here) || isFirstMain(here) || goesOn(here));
    }

    private boolean isFirstMain(Clause here) {
        return grammar.clauses.stream()
                        .filter(other -> other.role().isMain())
                        .findFirst()
                        .orElse(null)
                == here;
    }

    /** "For a few children, visits are late, and they wait too long": the second clause is still about the few. */
    private boolean goesOn(Clause here) {
        boolean about = marker.kind() == MarkerKind.SOME || marker.kind() == MarkerKind.VIEW;
        int from = here.from();
        boolean same = SAME_PEOPLE.contains(key(from)) || SAME_PEOPLE.contains(key(from + 1));
        return about && here.role() == Role.MAIN && key(from).equals("and") && same;
    }

    private boolean isNext(Clause other) {
        return grammar.clauses.indexOf(other) == grammar.clauses.indexOf(clause) + 1;
    }

    private String key(int i) {
        List<Word> words = grammar.words;
        return i < 0 || i >= words.size() ? "" : words.get(i).key();
    }
}
