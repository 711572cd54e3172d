package candour.gateway.pages.inspections.complaints;

import candour.gateway.inspections.Complaint;
import candour.gateway.inspections.ComplaintsClient;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import candour.gateway.services.Versioned;
import java.util.List;

/** One complaint with the inspection it is about. */
record At(Inspection inspection, Complaint one, String version) {

    /** Refuses an address that puts a complaint under an inspection it is not about. */
    static At of(String id, String cid, InspectionsClient inspections, ComplaintsClient complaints) {
        var read = Versioned.of(complaints.get(cid));
        if (!id.equals(read.value().inspection())) {
            throw new Refused(Problems.NOT_FOUND, "This inspection has no such complaint.");
        }
        return new At(inspections.get(id).getEntity(), read.value(), read.etag());
    }

    public String path() {
        return "/inspections/" + inspection.id() + "/complaints/" + one.id();
    }

    /** The breadcrumbs of the complaint's own page. */
    List<Crumb> crumbs() {
        return Trail.of(inspection, all());
    }

    /** The breadcrumbs of a page below it. */
    List<Crumb> below() {
        return Trail.of(inspection, all(), new Crumb(one.reference(), path()));
    }

    private Crumb all() {
        return new Crumb("Complaints", "/inspections/" + inspection.id() + "/complaints");
    }
}
