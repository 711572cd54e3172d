package candour.gateway.pages.account;

import candour.gateway.pages.Crumb;
import candour.gateway.pages.Row;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;

/** Who the suite thinks you are: the first thing to look at when something is refused. */
@Path("/account")
@Authenticated
@RunOnVirtualThread
class AccountPage {

    private static final Set<String> HAVE_DEADLINES =
            Set.of("inspector", "lead-inspector", "moderator", "director", "officer");

    @CheckedTemplate(basePath = "account")
    record account(List<Crumb> crumbs, List<Row> facts, List<String> roles, boolean hasDeadlines)
            implements TemplateInstance {}

    private final SignedIn person;

    AccountPage(SignedIn person) {
        this.person = person;
    }

    @GET
    public TemplateInstance show() {
        return new account(
                List.of(new Crumb("Home", "/")),
                List.of(
                        Row.of("Name", person.name()),
                        Row.of("Username", person.username()),
                        Row.of("Authority", person.authority().orElse("None")),
                        Row.of("Agency", person.agency().orElse("None")),
                        Row.of("Team", person.team().orElse("None"))),
                person.roles().stream().sorted().toList(),
                person.isAnyOf(HAVE_DEADLINES));
    }
}
