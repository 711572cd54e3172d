package candour.gateway.pages.desk;

import candour.gateway.Time;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.Task;
import candour.gateway.inspections.TasksClient;
import candour.gateway.services.Part;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The start page of everybody who signs in: what waits for them, and what is due. */
@Path(DeskPage.PATH)
@Authenticated
@RunOnVirtualThread
class DeskPage {

    static final String PATH = "/desk";
    private static final int A_PAGE = 20;

    @CheckedTemplate(basePath = "desk")
    record desk(
            List<Desk> desks,
            boolean hasTasks,
            Part<Listed<Task>> tasks,
            LocalDate today,
            boolean offersEverybodys,
            boolean everybodys,
            String first,
            String next)
            implements TemplateInstance {}

    private final TasksClient client;
    private final SignedIn person;
    private final Time time;

    DeskPage(@RestClient TasksClient client, SignedIn person, Time time) {
        this.client = client;
        this.person = person;
        this.time = time;
    }

    @GET
    public TemplateInstance show(@RestQuery boolean everybodys, @RestQuery String after) {
        var desks = Desk.of(person);
        boolean hasTasks = desks.stream().anyMatch(Desk::hasTasks);
        var tasks = hasTasks
                ? Part.of(() -> client.list(everybodys, after, A_PAGE), time)
                : new Part<>(new Listed<Task>(List.of(), null), null);
        var next = tasks.isAvailable() ? tasks.value().next() : null;
        return new desk(
                desks,
                hasTasks,
                tasks,
                time.today(),
                person.is("lead-inspector"),
                everybodys,
                after == null ? null : link(everybodys, null),
                next == null ? null : link(everybodys, next));
    }

    private static String link(boolean everybodys, String after) {
        var link = UriBuilder.fromPath(PATH);
        if (everybodys) {
            link.queryParam("everybodys", true);
        }
        return after == null
                ? link.build().toString()
                : link.queryParam("after", "{after}").build(after).toString();
    }
}
