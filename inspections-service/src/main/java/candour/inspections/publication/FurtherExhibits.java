package candour.inspections.publication;

import candour.inspections.inspection.Inspection;
import candour.inspections.release.Matter;
import candour.ledger.pack.Exhibit;
import java.util.List;

/** What another package puts into the disclosure pack of a published report; kept by the package whose record it is. */
public interface FurtherExhibits {

    /** What it is, for the rule of release. */
    Matter matter();

    /** In the order in which they came to be; empty for a report about which this package has nothing public. */
    List<Exhibit> about(Inspection inspection);
}
