package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Representation;
import candour.gateway.inspections.RepresentationsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import candour.gateway.services.Versioned;
import java.util.List;

/** One representation with the inspection it belongs to: what each page below it needs before anything else. */
record Context(Inspection inspection, Representation one, String version) {

    /** Refuses an address that puts a representation under an inspection it does not belong to. */
    static Context of(String id, String rid, InspectionsClient inspections, RepresentationsClient representations) {
        var read = Versioned.of(representations.get(rid));
        if (!id.equals(read.value().inspection())) {
            throw new Refused(Problems.NOT_FOUND, "This inspection has no such representation.");
        }
        return new Context(inspections.get(id).getEntity(), read.value(), read.etag());
    }

    Versioned<Representation> read() {
        return new Versioned<>(one, version);
    }

    public String path() {
        return "/inspections/" + inspection.id() + "/representations/" + one.id();
    }

    /** The breadcrumbs of the representation's own page. */
    List<Crumb> crumbs() {
        return Trail.of(inspection, all());
    }

    /** The breadcrumbs of a page below it. */
    List<Crumb> below() {
        return Trail.of(inspection, all(), new Crumb(one.reference(), path()));
    }

    private Crumb all() {
        return new Crumb("Representations", "/inspections/" + inspection.id() + "/representations");
    }
}
