package candour.inspections.task;

import candour.conventions.CurrentActor;
import candour.conventions.Page;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionViews;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller over HTTP. */
@Path("/tasks")
@Tag(name = "tasks", description = "What waits for you and what is due")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Transactional
class TaskResource {

    private final Tasks tasks;
    private final InspectionViews views;
    private final CurrentActor current;
    private final Time time;

    TaskResource(Tasks tasks, InspectionViews views, CurrentActor current, Time time) {
        this.tasks = tasks;
        this.views = views;
        this.current = current;
        this.time = time;
    }

    @GET
    @Operation(
            summary = "What waits for you, most urgent first",
            description =
                    "Steps open to your roles with what is in their way, representations to send or to decide, changes to"
                            + " confirm, and clocks on your side. Derived from the inspections as they stand; empty for whoever"
                            + " only reads what is published.")
    public Page<TaskView> list(@BeanParam @Valid TaskFilter filter) {
        var asker = new Asker(current.get(), filter.everybodys, time.today());
        var rows = tasks.page(asker, filter);
        var inspections = tasks.inspections(rows);
        return Page.of(rows, filter.limit, row -> view(row, inspections.get(row.inspection()), asker), TaskPlace::of);
    }

    private TaskView view(Waiting row, Inspection inspection, Asker asker) {
        var said = tasks.describe(row, inspection, asker);
        return new TaskView(
                row.kind(),
                row.what(),
                said.title(),
                said.meaning(),
                inspection.id(),
                inspection.reference(),
                inspection.authority(),
                views.authorityName(inspection),
                row.subject(),
                said.part(),
                said.path(),
                row.since(),
                TaskView.Due.of(row, asker.today()),
                said.blockedBy());
    }
}
