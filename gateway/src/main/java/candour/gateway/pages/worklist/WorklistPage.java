package candour.gateway.pages.worklist;

import candour.gateway.Time;
import candour.gateway.cases.CasesClient;
import candour.gateway.cases.Dashboard;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.services.Part;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Children, not forms: who needs attention first, and why. The first page of everybody who works with children. */
@Path("/worklist")
@Authenticated
@RunOnVirtualThread
class WorklistPage {

    private static final int ROWS = 25;
    private static final List<Choice> TIERS = List.of(
            Choice.of("", "All"),
            Choice.of("T0", "Now"),
            Choice.of("T1", "Today"),
            Choice.of("T2", "This week"),
            Choice.of("T3", "In the ordinary course"));

    @CheckedTemplate(basePath = "worklist")
    record worklist(Part<Dashboard> dashboard, Asked asked, List<Choice> tiers, List<Crumb> crumbs)
            implements TemplateInstance {}

    /** What part of the list is asked for. */
    record Asked(String team, String tier, boolean everyTeam) {

        public String next(String cursor) {
            var team = everyTeam ? "&everyTeam=true" : "";
            return "?after=" + cursor + team + (tier.isEmpty() ? "" : "&tier=" + tier);
        }
    }

    private final CasesClient client;
    private final SignedIn person;
    private final Time time;

    WorklistPage(@RestClient CasesClient client, SignedIn person, Time time) {
        this.client = client;
        this.person = person;
        this.time = time;
    }

    /** @param everyTeam the whole authority's children, not those of the reader's own team */
    @GET
    public TemplateInstance show(@RestQuery String tier, @RestQuery boolean everyTeam, @RestQuery String after) {
        var wanted = TIERS.stream().anyMatch(known -> known.value().equals(tier)) ? tier : "";
        var team = everyTeam ? null : person.team().orElse(null);
        var asked = new Asked(team, wanted, everyTeam);
        var dashboard = Part.of(() -> client.dashboard(team, wanted.isEmpty() ? null : wanted, after, ROWS), time);
        return new worklist(dashboard, asked, TIERS, List.of(new Crumb("Home", "/")));
    }
}
