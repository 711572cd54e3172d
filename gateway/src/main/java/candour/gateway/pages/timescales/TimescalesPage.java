package candour.gateway.pages.timescales;

import candour.gateway.inspections.TimescaleRow;
import candour.gateway.inspections.TimescalesClient;
import candour.gateway.pages.Crumb;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The timescales for anybody to hold against the law: each term, where it is written, and whether somebody has read it there. */
@Path("/timescales")
@RunOnVirtualThread
class TimescalesPage {

    static final List<Crumb> HOME = List.of(new Crumb("Home", "/"));

    /** One timescale with its editions, oldest first. */
    record Clock(String about, String title, String onWhom, List<TimescaleRow> rows) {}

    @CheckedTemplate(basePath = "timescales")
    record timescales(List<Clock> clocks, boolean mayAmend, List<Crumb> crumbs) implements TemplateInstance {}

    private final TimescalesClient client;
    private final SignedIn person;

    TimescalesPage(@RestClient TimescalesClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show() {
        return new timescales(clocks(client.list().items()), person.is("operator"), HOME);
    }

    private static List<Clock> clocks(List<TimescaleRow> rows) {
        Map<String, List<TimescaleRow>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.timescale(), name -> new ArrayList<>())
                .add(row));
        return grouped.values().stream()
                .map(all -> new Clock(
                        all.getFirst().about(),
                        all.getFirst().title(),
                        all.getFirst().onWhom(),
                        List.copyOf(all)))
                .toList();
    }
}
