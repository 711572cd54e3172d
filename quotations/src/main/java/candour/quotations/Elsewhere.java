package candour.quotations;

import java.util.List;

/** The other published reports, asked only for words that are not in the report a statement is about. */
@FunctionalInterface
public interface Elsewhere {
    Elsewhere NOWHERE = words -> List.of();

    /**
     * The reports that may hold this run of words; one that does not is passed over.
     *
     * @param words as the statement prints them, without cuts and insertions
     */
    List<ReportText> reportsSaying(String words);
}
