package candour.gateway.pages.authorities.capacity;

import candour.gateway.improvement.Capacity;
import candour.gateway.improvement.ImprovementClient;
import candour.gateway.inspections.Authority;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What capacity is known to be, what follows from it, and what is only claimed. */
@Path("/authorities/{ons}/capacity")
@RunOnVirtualThread
class CapacityPage {

    @CheckedTemplate(basePath = "authorities/capacity")
    record capacity(Authority authority, Capacity found, List<Choice> periods, Steps waterfall, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ImprovementClient client;

    CapacityPage(@RestClient ImprovementClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance show(String ons, @RestQuery String period) {
        var authority = client.authority(ons);
        var found = client.capacity(ons, period == null || period.isBlank() ? null : period);
        return new capacity(
                authority,
                found,
                found.periods().stream().map(one -> Choice.of(one, one)).toList(),
                Steps.of(found),
                Trail.to(authority));
    }
}
