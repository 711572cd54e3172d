package candour.quotations;

import java.util.List;

/** The other published reports, asked only for words that are not in the report a statement is about. */
@FunctionalInterface
public interface Elsewhere {
    Elsewhere NOWHERE = words -> List.of();

    /** The reports that hold this run of words; {@code words} is as the statement prints it. */
    List<ReportText> reportsSaying(String words);
}
