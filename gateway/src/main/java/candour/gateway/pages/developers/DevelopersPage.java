package candour.gateway.pages.developers;

import candour.gateway.contract.MergedContract;
import candour.gateway.contract.MergedContract.Operation;
import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a partner's program talks to the suite, and every operation there is. */
@Path("/developers")
@RunOnVirtualThread
class DevelopersPage {

    @CheckedTemplate(basePath = "developers")
    record developers(List<Crumb> crumbs, String issuer, List<String> headings, Map<String, List<Operation>> operations)
            implements TemplateInstance {}

    private final MergedContract contract;
    private final String issuer;

    DevelopersPage(MergedContract contract, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.contract = contract;
        this.issuer = issuer;
    }

    @GET
    public TemplateInstance show() {
        return new developers(
                List.of(new Crumb("Home", "/")),
                issuer,
                List.of("Method", "Path", "What it does"),
                contract.operations());
    }
}
