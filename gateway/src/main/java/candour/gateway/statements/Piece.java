package candour.gateway.statements;

import candour.gateway.statements.StatementCheck.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run of a text that is shown in one way.
 *
 * @param quoted which of the quotations it belongs to, from 1; 0 for none
 * @param pointed whether a reason points at it
 */
public record Piece(String text, int quoted, boolean pointed) {

    /** The whole text in its order, nothing left out; spans outside it are cut to it. */
    static List<Piece> of(String text, List<Span> quotations, List<Span> pointed) {
        var pieces = new ArrayList<Piece>();
        var cuts = cuts(text.length(), quotations, pointed);
        for (int at = 0; at + 1 < cuts.length; at++) {
            int start = cuts[at];
            int quoted = 1
                    + IntStream.range(0, quotations.size())
                            .filter(number -> covers(quotations.get(number), start))
                            .findFirst()
                            .orElse(-1);
            boolean marked = pointed.stream().anyMatch(span -> covers(span, start));
            pieces.add(new Piece(text.substring(start, cuts[at + 1]), quoted, marked));
        }
        return List.copyOf(pieces);
    }

    private static int[] cuts(int length, List<Span> quotations, List<Span> pointed) {
        var ends = Stream.concat(quotations.stream(), pointed.stream())
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .filter(at -> at > 0 && at < length);
        return IntStream.concat(IntStream.of(0, length), ends)
                .distinct()
                .sorted()
                .toArray();
    }

    private static boolean covers(Span span, int at) {
        return span.start() <= at && at < span.end();
    }
}
