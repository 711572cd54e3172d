package candour.gateway.pages.inspections;

import candour.gateway.inspections.InspectionLine;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
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

    @CheckedTemplate(basePath = "inspections")
    record inspections(
            List<Crumb> crumbs,
            List<InspectionLine> lines,
            List<Choice> states,
            String state,
            String first,
            String next,
            boolean offersImport)
            implements TemplateInstance {}

    private final InspectionsClient client;
    private final SignedIn person;

    InspectionsPage(@RestClient InspectionsClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(@RestQuery String state, @RestQuery String after) {
        var wanted = State.orNull(state);
        var listed = client.list(wanted, after, A_PAGE);
        return new inspections(
                Trail.home(),
                listed.items(),
                State.choices(),
                wanted,
                after == null ? null : link(wanted, null),
                listed.next() == null ? null : link(wanted, listed.next()),
                person.isAnyOf(INSPECTORS));
    }

    private static String link(String state, String after) {
        var link = UriBuilder.fromPath("/inspections");
        if (state != null) {
            link.queryParam("state", state);
        }
        return after == null
                ? link.build().toString()
                : link.queryParam("after", "{after}").build(after).toString();
    }
}
