package candour.gateway.pages.national;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.NationalFigures;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** How often each grade was given in England, one framework and one judgement at a time, for everybody. */
@Path("/national")
@RunOnVirtualThread
class NationalPage {

    private static final String BETWEEN = " ";

    @CheckedTemplate(basePath = "national")
    record national(NationalFigures figures, LagChart chart, List<Choice> choices, String chosen, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final ArchiveClient archive;

    NationalPage(@RestClient ArchiveClient archive) {
        this.archive = archive;
    }

    /** @param of framework and area as the page's own select gives them, with a space between; null for the newest */
    @GET
    public TemplateInstance show(@RestQuery String of) {
        var asked = of == null || of.isBlank() ? new String[] {null, null} : of.split(BETWEEN, 2);
        var figures = archive.national(asked[0], asked.length > 1 ? asked[1] : null);
        var choices = figures.choices().stream()
                .map(choice -> Choice.of(
                        choice.framework() + BETWEEN + choice.area(),
                        choice.frameworkTitle() + ": " + choice.areaLabel()))
                .toList();
        return new national(
                figures,
                LagChart.of(figures.lags()),
                choices,
                figures.framework() + BETWEEN + figures.area(),
                List.of(new Crumb("Home", "/")));
    }
}
