package candour.gateway.pages.inspections;

import candour.gateway.inspections.InspectionLine;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Crumb;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The inspections one may know of, newest first. */
@Path("/inspections")
@RunOnVirtualThread
class InspectionsPage {

    private static final int A_PAGE = 20;
    private static final Set<String> INSPECTORS = Set.of("inspector", "lead-inspector");
    private static final Set<String> LEADERS = Set.of("lead-inspector");

    @CheckedTemplate(basePath = "inspections")
    record inspections(
            List<Crumb> crumbs,
            List<InspectionLine> lines,
            Filters filters,
            String first,
            String next,
            boolean offersImport,
            boolean offersPlan)
            implements TemplateInstance {}

    private final InspectionsClient client;
    private final SignedIn person;

    InspectionsPage(@RestClient InspectionsClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(@BeanParam Filters filters, @RestQuery String after) {
        var listed = client.list(filters.wantedState(), filters.wantedKind(), filters.wantedLate(), after, A_PAGE);
        return new inspections(
                Trail.home(),
                listed.items(),
                filters,
                after == null ? null : filters.link(null),
                listed.next() == null ? null : filters.link(listed.next()),
                person.isAnyOf(INSPECTORS),
                person.isAnyOf(LEADERS));
    }
}
