package candour.cases.facts;

import java.util.Comparator;
import java.util.UUID;

/**
 * Where a fact stands.
 *
 * @param kind of record, as in its ledger entries
 * @param key of the record
 * @param words the fact in one plain sentence without anybody's name but a professional's, without an age in days
 */
public record Origin(String kind, UUID key, String words) {

    static final Comparator<Origin> IN_ORDER = Comparator.comparing(Origin::kind)
            .thenComparing(origin -> origin.key().toString())
            .thenComparing(Origin::words);
}
