package candour.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Tells a script whether somebody is signed in, and who; never a token. */
@Path("/session/me")
class WhoAmIResource {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhoAmI(
            boolean signedIn, String name, String username, List<String> roles, String authority, String agency) {}

    private final SignedIn person;

    WhoAmIResource(SignedIn person) {
        this.person = person;
    }

    @GET
    public WhoAmI me() {
        if (person.isAnonymous()) {
            return new WhoAmI(false, null, null, List.of(), null, null);
        }
        return new WhoAmI(
                true,
                person.name(),
                person.username(),
                person.roles().stream().sorted().toList(),
                person.authority().orElse(null),
                person.agency().orElse(null));
    }
}
