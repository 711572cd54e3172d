package candour.gateway.pages.reports;

import candour.gateway.inspections.Authority;
import candour.gateway.inspections.Framework;
import candour.gateway.inspections.InspectionLine;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.reports.PublishedReportsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The published reports, for everybody, newest first. */
@Path("/reports")
@RunOnVirtualThread
class ReportsPage {

    private static final int A_PAGE = 20;
    private static final int MANY = 100;

    /** @param frameworks the title of each framework by its code */
    @CheckedTemplate(basePath = "reports")
    record reports(
            List<Crumb> crumbs,
            List<InspectionLine> lines,
            Map<String, String> frameworks,
            List<Choice> authorities,
            String authority,
            String first,
            String next)
            implements TemplateInstance {}

    private final PublishedReportsClient client;
    private final RegisterClient register;

    ReportsPage(@RestClient PublishedReportsClient client, @RestClient RegisterClient register) {
        this.client = client;
        this.register = register;
    }

    @GET
    public TemplateInstance show(@RestQuery String authority, @RestQuery String after) {
        var wanted = authority == null || authority.isBlank() ? null : authority;
        var listed = client.list(true, wanted, after, A_PAGE);
        return new reports(
                Trail.home(),
                listed.items(),
                frameworks(),
                authorities(),
                wanted,
                after == null ? null : link(wanted, null),
                listed.next() == null ? null : link(wanted, listed.next()));
    }

    private Map<String, String> frameworks() {
        return register.frameworks().items().stream().collect(Collectors.toMap(Framework::code, Framework::title));
    }

    private List<Choice> authorities() {
        List<Authority> all = Listed.all(after -> register.authorities(after, MANY));
        return all.stream()
                .map(authority -> Choice.of(authority.onsCode(), authority.name()))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    private static String link(String authority, String after) {
        var link = UriBuilder.fromPath("/reports");
        if (authority != null) {
            link.queryParam("authority", "{authority}").resolveTemplate("authority", authority);
        }
        if (after != null) {
            link.queryParam("after", "{after}").resolveTemplate("after", after);
        }
        return link.build().toString();
    }
}
