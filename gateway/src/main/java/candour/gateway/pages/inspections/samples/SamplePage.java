package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.CaseAudit;
import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.Sample;
import candour.gateway.inspections.SamplesClient;
import candour.gateway.inspections.SamplesClient.Redraw;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Trail;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** One sample: its cases, how to draw them again, and inside the inspectorate what was found in them. */
@Path("/inspections/{id}/samples/{sid}")
@Authenticated
@RunOnVirtualThread
class SamplePage {

    private static final Set<String> INSPECTORATE = Set.of("inspector", "lead-inspector", "moderator");

    @CheckedTemplate(basePath = "inspections/samples")
    record sample(
            Inspection inspection,
            Sample sample,
            String version,
            List<CaseAudit> audits,
            boolean isInspectorate,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final SamplesClient client;
    private final SignedIn person;
    private final Flash flash;

    SamplePage(
            @RestClient InspectionsClient inspections, @RestClient SamplesClient client, SignedIn person, Flash flash) {
        this.inspections = inspections;
        this.client = client;
        this.person = person;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show(String id, String sid) {
        var inspection = inspections.get(id).getEntity();
        var read = Versioned.of(client.get(sid));
        boolean inside = person.isAnyOf(INSPECTORATE);
        List<CaseAudit> audits = inside ? client.audits(sid).items() : List.of();
        var crumbs = Trail.of(inspection, SamplesPage.all(id));
        return new sample(inspection, read.value(), read.etag(), audits, inside, crumbs);
    }

    @POST
    @Path("redraw")
    public RestResponse<TemplateInstance> redraw(String id, String sid) {
        var again = client.redraw(sid, new Redraw(null));
        if (again.frameMatches() && again.drawMatches()) {
            flash.done("Drawn again from the list and the seed on record: the same cases were taken.");
        } else {
            flash.notice("Drawn again, and other cases were taken: the record of this sample is damaged.");
        }
        return Answers.goTo(path(id, sid));
    }

    @POST
    @Path("readers")
    public RestResponse<TemplateInstance> join(String id, String sid, @RestForm String version) {
        try {
            client.join(sid, version);
            flash.done("You are a reader of this sample. That you joined is on record.");
        } catch (ServiceProblem refused) {
            flash.notice(
                    Refusal.isStale(refused)
                            ? "The sample was changed meanwhile. Look at it and join again."
                            : Refusal.errors(refused).all().getFirst().message() + ".");
        }
        return Answers.goTo(path(id, sid));
    }

    static String path(String id, String sid) {
        return "/inspections/" + id + "/samples/" + sid;
    }
}
