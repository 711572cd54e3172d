package candour.gateway.session;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever reaches this method has signed in: the path itself demands it. */
@Path(SignInResource.PATH)
class SignInResource {

    static final String PATH = "/sign-in";
    /** Where those begin who came for no page in particular. */
    static final String DESK = "/desk";

    static final String CALLBACK = "/session/callback";

    @GET
    public RestResponse<Void> goBack(@RestQuery String to) {
        var asked = LocalPath.of(to).value();
        return RestResponse.seeOther(URI.create(asked.equals("/") ? DESK : asked));
    }
}
