package candour.quotations.find;

import java.util.List;

/** The words of a statement by which the reports that hold its quotations can be looked up. */
public final class Clues {
    /** Two words in marks may be anybody's. */
    private static final int SHORTEST = 3;

    private Clues() {}

    /** Of each quotation in marks its longest part without a cut or an insertion, as the statement prints it. */
    public static List<String> in(String statement) {
        return Marks.in(statement).stream()
                .map(marked -> Parts.of(statement, marked.span()))
                .filter(parts -> !parts.isEmpty())
                .map(Parts::longest)
                .filter(part -> part.words().size() >= SHORTEST)
                .map(part -> part.printed(statement))
                .distinct()
                .toList();
    }
}
