package candour.gateway.pages.children;

import candour.gateway.children.ChildLine;
import candour.gateway.children.ChildrenClient;
import candour.gateway.pages.Crumb;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The children one needs to know of, newest first. */
@Path("/children")
@Authenticated
@RunOnVirtualThread
class ChildrenPage {

    private static final int A_PAGE = 20;
    private static final Set<String> REGISTRARS = Set.of("social-worker", "duty-worker", "team-manager");

    @CheckedTemplate(basePath = "children")
    record children(List<Crumb> crumbs, List<ChildLine> lines, String first, String next, boolean offersRegistration)
            implements TemplateInstance {}

    private final ChildrenClient client;
    private final SignedIn person;

    ChildrenPage(@RestClient ChildrenClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(@RestQuery String after) {
        var listed = client.list(after, A_PAGE);
        return new children(
                Trail.home(),
                listed.items(),
                after == null ? null : "/children",
                listed.next() == null ? null : link(listed.next()),
                person.isAnyOf(REGISTRARS));
    }

    private static String link(String after) {
        return UriBuilder.fromPath("/children")
                .queryParam("after", "{after}")
                .build(after)
                .toString();
    }
}
