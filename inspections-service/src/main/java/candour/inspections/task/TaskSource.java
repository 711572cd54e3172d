package candour.inspections.task;

import candour.inspections.inspection.Inspection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows some kinds of things that can wait for somebody; kept by the package whose facts it looks at. */
public interface TaskSource {

    /**
     * A select with the columns of {@link Waiting} that may read the row {@code asker}.
     *
     * @param parameters the parameters it brings, by names no other source uses
     */
    record Select(String sql, Map<String, Object> parameters) {}

    Set<TaskKind> kinds();

    /** What waits for this asker; empty where nothing of these kinds can. */
    Optional<Select> waiting(Asker asker);

    /** The row in words, and what is in its way; asked for the rows of one page only. */
    Described describe(Waiting row, Inspection inspection, Asker asker);
}
