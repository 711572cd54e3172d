package candour.gateway.pages.children;

import candour.gateway.Time;
import candour.gateway.cases.CasesClient;
import candour.gateway.cases.Event;
import candour.gateway.cases.Timeline;
import candour.gateway.children.Child;
import candour.gateway.children.ChildrenClient;
import candour.gateway.inspections.Listed;
import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** A child's chronology: what happened, who saw the child, and for how long nobody did. */
@Path("/children/{id}/chronology")
@Authenticated
@RunOnVirtualThread
class ChronologyPage {

    private static final int ROWS = 100;

    @CheckedTemplate(basePath = "children")
    record chronology(Child child, Listed<Event> events, Timeline timeline, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ChildrenClient children;
    private final CasesClient cases;
    private final Time time;

    ChronologyPage(@RestClient ChildrenClient children, @RestClient CasesClient cases, Time time) {
        this.children = children;
        this.cases = cases;
        this.time = time;
    }

    @GET
    public TemplateInstance show(String id, @RestQuery String after) {
        var child = children.get(id).getEntity();
        var events = cases.chronology(id, after, ROWS);
        return new chronology(child, events, Timeline.of(events.items(), time.today()), Trail.of(child));
    }
}
