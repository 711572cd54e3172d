package candour.gateway.pages.reports;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.ArchivedLine;
import candour.gateway.inspections.Authority;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The published reports, imported ones and those inspected here, for everybody, newest first. */
@Path("/reports")
@RunOnVirtualThread
class ReportsPage {

    private static final int MANY = 100;
    private static final Set<String> IMPORTERS = Set.of("inspector", "lead-inspector", "operator");

    /** @param imports whether to offer the import of more */
    @CheckedTemplate(basePath = "reports")
    record reports(
            List<Crumb> crumbs,
            Listed<ArchivedLine> listed,
            List<Choice> frameworks,
            List<Choice> authorities,
            ReportsFilter asked,
            boolean imports,
            String first,
            String next)
            implements TemplateInstance {}

    private final ArchiveClient archive;
    private final RegisterClient register;
    private final SignedIn person;

    ReportsPage(@RestClient ArchiveClient archive, @RestClient RegisterClient register, SignedIn person) {
        this.archive = archive;
        this.register = register;
        this.person = person;
    }

    @GET
    public TemplateInstance show(@BeanParam ReportsFilter asked, @RestQuery String after) {
        var listed = asked.of(archive, after);
        return new reports(
                Trail.home(),
                listed,
                register.frameworks().items().stream()
                        .map(framework -> Choice.of(framework.code(), framework.title()))
                        .toList(),
                authorities(),
                asked,
                person.isAnyOf(IMPORTERS),
                after == null ? null : asked.link(null),
                listed.next() == null ? null : asked.link(listed.next()));
    }

    private List<Choice> authorities() {
        List<Authority> all = Listed.all(after -> register.authorities(after, MANY));
        return all.stream()
                .map(authority -> Choice.of(authority.onsCode(), authority.name()))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }
}
