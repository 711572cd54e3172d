package candour.inspections.inspection;

import candour.inspections.timescale.TimescaleTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the clocks of an inspection to the list of all timescales. */
@ApplicationScoped
class InspectionTimescales implements TimescaleTable {

    @Override
    public String about() {
        return "An inspection";
    }

    @Override
    public List<InspectionTimescale> timescales() {
        return List.of(InspectionTimescale.values());
    }
}
