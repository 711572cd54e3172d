package candour.gateway.pages.authorities;

import candour.gateway.inspections.Authority;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The authorities that are inspected, by name. */
@Path("/authorities")
@RunOnVirtualThread
class AuthoritiesPage {

    private static final int MANY = 100;

    @CheckedTemplate(basePath = "authorities")
    record authorities(List<Authority> all, List<Crumb> crumbs) implements TemplateInstance {}

    private final RegisterClient register;

    AuthoritiesPage(@RestClient RegisterClient register) {
        this.register = register;
    }

    @GET
    public TemplateInstance show() {
        return new authorities(Listed.all(after -> register.authorities(after, MANY)), List.of(new Crumb("Home", "/")));
    }
}
