package candour.quotations;

import java.util.List;

/**
 * Whether a statement tells one thing of the report.
 *
 * @param id {@link Judgement#id()} or {@link Passage#id()}
 * @param where the sentences of the statement that tell it
 */
public record Mention(String id, String title, boolean mentioned, List<Span> where) {
    public Mention {
        where = List.copyOf(where);
    }
}
