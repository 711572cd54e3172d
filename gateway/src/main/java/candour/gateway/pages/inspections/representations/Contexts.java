package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.RepresentationsClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads a representation together with its inspection. */
@ApplicationScoped
class Contexts {

    private final InspectionsClient inspections;
    private final RepresentationsClient representations;

    Contexts(@RestClient InspectionsClient inspections, @RestClient RepresentationsClient representations) {
        this.inspections = inspections;
        this.representations = representations;
    }

    Context of(String id, String rid) {
        return Context.of(id, rid, inspections, representations);
    }
}
