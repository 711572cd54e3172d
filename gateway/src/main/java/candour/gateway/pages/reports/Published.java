package candour.gateway.pages.reports;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds inspections whose report is published; on the public pages there are no others, whoever asks. */
@ApplicationScoped
public class Published {

    private final InspectionsClient inspections;

    Published(@RestClient InspectionsClient inspections) {
        this.inspections = inspections;
    }

    /** The inspection, or 404. */
    public Inspection get(String id) {
        var inspection = inspections.get(id).getEntity();
        if (!inspection.isPublished()) {
            throw new Refused(Problems.NOT_FOUND, "No report is published here.");
        }
        return inspection;
    }
}
