package candour.gateway.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever reaches this method has signed in: the path itself demands it. */
@Path(SignInResource.PATH)
@RunOnVirtualThread
class SignInResource {

    static final String PATH = "/sign-in";
    static final String CALLBACK = "/session/callback";

    /** Where those begin who came for no page in particular. */
    private static final String DESK = "/desk";

    private final SignedIn person;
    private final Event<Arrival> arrivals;

    SignInResource(SignedIn person, Event<Arrival> arrivals) {
        this.person = person;
        this.arrivals = arrivals;
    }

    @GET
    public RestResponse<Void> goBack(@RestQuery String to) {
        arrivals.fire(new Arrival(person.subject()));
        var asked = LocalPath.of(to).value();
        return RestResponse.seeOther(URI.create(asked.equals("/") ? DESK : asked));
    }
}
