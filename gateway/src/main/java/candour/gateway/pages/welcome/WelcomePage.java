package candour.gateway.pages.welcome;

import candour.gateway.session.demo.DemoAccount;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The front page: what this is, what anyone may read, and on a local suite the people of the demo. */
@Path("/")
class WelcomePage {

    @CheckedTemplate(basePath = "welcome")
    record welcome(Map<String, List<DemoAccount>> accounts) implements TemplateInstance {}

    private static final Map<String, List<DemoAccount>> ACCOUNTS = Stream.of(DemoAccount.values())
            .collect(Collectors.groupingBy(DemoAccount::group, LinkedHashMap::new, Collectors.toList()));

    @GET
    public TemplateInstance show() {
        return new welcome(ACCOUNTS);
    }
}
