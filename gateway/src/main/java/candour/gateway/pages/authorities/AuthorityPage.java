package candour.gateway.pages.authorities;

import candour.gateway.Time;
import candour.gateway.archive.ArchiveClient;
import candour.gateway.archive.AuthorityRecord;
import candour.gateway.inspections.RegisterClient;
import candour.gateway.pages.Crumb;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What inspectors judged of one authority over the years, for everybody. */
@Path("/authorities/{onsCode}")
@RunOnVirtualThread
class AuthorityPage {

    @CheckedTemplate(basePath = "authorities")
    record authority(AuthorityRecord record, TimelineChart chart, List<Crumb> crumbs) implements TemplateInstance {}

    private final ArchiveClient archive;
    private final RegisterClient register;
    private final Time time;

    AuthorityPage(@RestClient ArchiveClient archive, @RestClient RegisterClient register, Time time) {
        this.archive = archive;
        this.register = register;
        this.time = time;
    }

    @GET
    public TemplateInstance show(String onsCode) {
        var record = archive.judgements(onsCode);
        var chart = TimelineChart.of(record, register.frameworks().items(), time.today());
        var crumbs = List.of(new Crumb("Home", "/"), new Crumb("Authorities", "/authorities"));
        return new authority(record, chart, crumbs);
    }
}
