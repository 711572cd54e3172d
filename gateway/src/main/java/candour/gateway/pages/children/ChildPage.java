package candour.gateway.pages.children;

import candour.gateway.cases.CasesClient;
import candour.gateway.cases.WholeChild;
import candour.gateway.forms.Words;
import candour.gateway.pages.Crumb;
import candour.gateway.records.Showing;
import candour.gateway.records.Shown;
import candour.gateway.session.SignedIn;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One child whole: who it is, why it matters now, what runs and is planned, what happened, and what may be recorded. */
@Path("/children/{id}")
@Authenticated
@RunOnVirtualThread
class ChildPage {

    @CheckedTemplate(basePath = "children")
    record child(WholeChild whole, List<Section> sections, List<Beginning> beginnings, List<Crumb> crumbs)
            implements TemplateInstance {}

    /** A part of the case under its heading. */
    record Section(String title, Shown shown) {}

    private final CasesClient client;
    private final Showing showing;
    private final SignedIn person;

    ChildPage(@RestClient CasesClient client, Showing showing, SignedIn person) {
        this.client = client;
        this.showing = showing;
        this.person = person;
    }

    @GET
    public TemplateInstance show(String id) {
        var whole = client.whole(id);
        return new child(whole, sections(whole), Beginning.offeredTo(person), Trail.children());
    }

    private List<Section> sections(WholeChild whole) {
        return whole.sections().entrySet().stream()
                .map(entry -> new Section(
                        Words.label(entry.getKey()),
                        new Shown("", null, showing.of(entry.getValue(), MissingNode.getInstance()), List.of())))
                .filter(section -> !section.shown().parts().isEmpty())
                .toList();
    }
}
