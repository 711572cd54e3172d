package candour.gateway.pages.authorities.capacity;

import candour.gateway.improvement.Capacity;
import candour.gateway.improvement.ImprovementClient;
import candour.gateway.inspections.Authority;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Keepers;
import candour.gateway.session.SignedIn;
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
    record capacity(
            Authority authority,
            Capacity found,
            List<Choice> periods,
            Steps waterfall,
            boolean offersNew,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ImprovementClient client;
    private final SignedIn person;

    CapacityPage(@RestClient ImprovementClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String ons, @RestQuery String period) {
        var found = client.capacity(ons, period == null || period.isBlank() ? null : period);
        return new capacity(
                client.authority(ons),
                found,
                found.periods().stream().map(one -> Choice.of(one, one)).toList(),
                Steps.of(found),
                Keepers.mayRecord(person, ons),
                List.of(new Crumb("Home", "/"), new Crumb("Published reports", "/reports")));
    }
}
