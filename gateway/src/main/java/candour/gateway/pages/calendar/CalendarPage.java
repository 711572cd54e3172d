package candour.gateway.pages.calendar;

import candour.gateway.inspections.CalendarClient;
import candour.gateway.inspections.CalendarClient.Feed;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a person makes the address at which their calendar reads their deadlines, sees it once, and ends it. */
@Path("/account/calendar")
@Authenticated
@RunOnVirtualThread
class CalendarPage {

    private static final String HERE = "/account/calendar";

    /** @param address shown once, when it was made; else null */
    @CheckedTemplate(basePath = "calendar")
    record calendar(Feed feed, String version, String key, String address, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final CalendarClient client;
    private final RequestKey keys;
    private final Flash flash;

    CalendarPage(@RestClient CalendarClient client, RequestKey keys, Flash flash) {
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show() {
        return page(null);
    }

    @POST
    public RestResponse<TemplateInstance> make(@RestForm String key, UriInfo uri) {
        var made = client.make(key);
        if (made.secret() == null) {
            flash.notice("This address was made before and shown once. Make a new one if you did not keep it.");
            return Answers.goTo(HERE);
        }
        var address = uri.getBaseUri().resolve("/calendar/" + made.secret() + ".ics");
        return Answers.page(page(address.toString()));
    }

    @POST
    @Path("end")
    public RestResponse<TemplateInstance> end(@RestForm String version) {
        try {
            client.end(version);
            flash.done("The address has ended. A calendar that still asks there is told that there is nothing.");
        } catch (ServiceProblem refused) {
            if (refused.status() != 404 && refused.status() != 412) {
                throw refused;
            }
            flash.notice("The address changed in the meantime. See which one is in use now.");
        }
        return Answers.goTo(HERE);
    }

    private TemplateInstance page(String address) {
        var read = Versioned.of(client.feed());
        var crumbs = List.of(new Crumb("Home", "/"), new Crumb("Your account", "/account"));
        return new calendar(read.value(), read.etag(), keys.next(), address, crumbs);
    }
}
