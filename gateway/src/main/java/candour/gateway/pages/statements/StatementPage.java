package candour.gateway.pages.statements;

import candour.gateway.pages.Crumb;
import candour.gateway.statements.Statement;
import candour.gateway.statements.StatementsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A statement beside the report it speaks about: each quotation in its whole paragraph, and every earlier wording. */
@Path("/statements/{id}")
@RunOnVirtualThread
class StatementPage {

    @CheckedTemplate(basePath = "statements")
    record statement(Statement statement, List<Crumb> crumbs) implements TemplateInstance {}

    private final StatementsClient client;

    StatementPage(@RestClient StatementsClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        return new statement(client.get(id).getEntity(), Trail.all());
    }
}
