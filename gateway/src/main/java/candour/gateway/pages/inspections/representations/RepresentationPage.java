package candour.gateway.pages.inspections.representations;

import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** One representation: what the draft said, what the authority says, and how it was decided. */
@Path("/inspections/{id}/representations/{rid}")
@RunOnVirtualThread
class RepresentationPage {

    @CheckedTemplate(basePath = "inspections/representations")
    record representation(Context at, List<Crumb> crumbs) implements TemplateInstance {}

    private final Contexts contexts;

    RepresentationPage(Contexts contexts) {
        this.contexts = contexts;
    }

    @GET
    public TemplateInstance show(String id, String rid) {
        var at = contexts.of(id, rid);
        return new representation(at, at.crumbs());
    }
}
