package candour.inspections.complaint;

import candour.inspections.timescale.TimescaleTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the clocks of a complaint to the list of all timescales. */
@ApplicationScoped
class ComplaintTimescales implements TimescaleTable {

    @Override
    public String about() {
        return "A complaint about an inspection";
    }

    @Override
    public List<ComplaintTimescale> timescales() {
        return List.of(ComplaintTimescale.values());
    }
}
