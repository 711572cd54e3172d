package candour.gateway.pages.authorities.improvement;

import candour.gateway.improvement.Improvement;
import candour.gateway.improvement.ImprovementClient;
import candour.gateway.improvement.Measure;
import candour.gateway.improvement.ReviewLoad;
import candour.gateway.inspections.Authority;
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

/** Whether targets that are met changed anything: ticks beside weaknesses, never in one figure. */
@Path("/authorities/{ons}/improvement")
@RunOnVirtualThread
class ImprovementPage {

    private static final int FOUR_YEARS = 48;

    @CheckedTemplate(basePath = "authorities/improvement")
    record improvement(
            Authority authority,
            Improvement found,
            List<Measure> measures,
            ReviewLoad reviews,
            boolean offersWeakness,
            boolean offersMeasure,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ImprovementClient client;
    private final SignedIn person;

    ImprovementPage(@RestClient ImprovementClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String ons) {
        return new improvement(
                client.authority(ons),
                client.improvement(ons),
                client.measures(ons).items(),
                client.reviewLoad(ons, null, FOUR_YEARS),
                Keepers.mayRecord(person, ons),
                Keepers.areAtHome(person, ons),
                List.of(new Crumb("Home", "/"), new Crumb("Published reports", "/reports")));
    }
}
