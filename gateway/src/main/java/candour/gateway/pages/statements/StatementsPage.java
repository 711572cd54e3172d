package candour.gateway.pages.statements;

import candour.gateway.pages.Crumb;
import candour.gateway.session.SignedIn;
import candour.gateway.statements.StatementLine;
import candour.gateway.statements.StatementsClient;
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

/** Statements about reports, newest first: the issued ones for everybody, an authority's drafts for itself. */
@Path("/statements")
@RunOnVirtualThread
class StatementsPage {

    private static final int A_PAGE = 20;
    private static final Set<String> REGISTER =
            Set.of("director", "officer", "inspector", "lead-inspector", "moderator");

    @CheckedTemplate(basePath = "statements")
    record statements(
            List<StatementLine> lines,
            String report,
            boolean mayRegister,
            String first,
            String next,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final StatementsClient client;
    private final SignedIn person;

    StatementsPage(@RestClient StatementsClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(@RestQuery String report, @RestQuery String after) {
        var wanted = report == null || report.isBlank() ? null : report;
        var listed = client.list(wanted, null, after, A_PAGE);
        return new statements(
                listed.items(),
                wanted,
                person.isAnyOf(REGISTER),
                after == null ? null : link(wanted, null),
                listed.next() == null ? null : link(wanted, listed.next()),
                Trail.home());
    }

    private static String link(String report, String after) {
        var link = UriBuilder.fromPath("/statements");
        if (report != null) {
            link.queryParam("report", "{report}").resolveTemplate("report", report);
        }
        if (after != null) {
            link.queryParam("after", "{after}").resolveTemplate("after", after);
        }
        return link.build().toString();
    }
}
