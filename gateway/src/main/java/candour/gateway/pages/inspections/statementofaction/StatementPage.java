package candour.gateway.pages.inspections.statementofaction;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.inspections.StatementsOfAction;
import candour.gateway.inspections.StatementsOfActionClient;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.inspections.Trail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the authority proposes against each thing that needs to improve, and what it leaves out. */
@Path("/inspections/{id}/statement-of-action")
@RunOnVirtualThread
class StatementPage {

    @CheckedTemplate(basePath = "inspections/statementofaction")
    record statement(Inspection inspection, StatementsOfAction statements, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final InspectionsClient inspections;
    private final StatementsOfActionClient client;

    StatementPage(@RestClient InspectionsClient inspections, @RestClient StatementsOfActionClient client) {
        this.inspections = inspections;
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        var inspection = inspections.get(id).getEntity();
        return new statement(inspection, client.get(id), Trail.of(inspection));
    }
}
