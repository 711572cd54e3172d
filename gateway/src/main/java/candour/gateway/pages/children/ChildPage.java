package candour.gateway.pages.children;

import candour.gateway.children.Child;
import candour.gateway.children.ChildrenClient;
import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One child: every name it has had, its birth, and what may be recorded now. */
@Path("/children/{id}")
@Authenticated
@RunOnVirtualThread
class ChildPage {

    @CheckedTemplate(basePath = "children")
    record child(Child child, List<Crumb> crumbs) implements TemplateInstance {}

    private final ChildrenClient client;

    ChildPage(@RestClient ChildrenClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        return new child(client.get(id).getEntity(), Trail.children());
    }
}
