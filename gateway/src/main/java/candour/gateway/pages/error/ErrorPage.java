package candour.gateway.pages.error;

import candour.gateway.Time;
import candour.gateway.problem.Problem;
import candour.gateway.problem.RefusalPage;
import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Says in plain words what went wrong and what to do next. */
@ApplicationScoped
class ErrorPage implements RefusalPage {

    @CheckedTemplate(basePath = "error")
    record problem(Words words, Problem problem, String time) implements TemplateInstance {}

    private final CurrentVertxRequest current;
    private final Time time;

    ErrorPage(CurrentVertxRequest current, Time time) {
        this.current = current;
        this.time = time;
    }

    @Override
    public String html(RoutingContext context, Problem problem) {
        var request = Arc.container().requestContext();
        if (request.isActive()) {
            return render(problem);
        }
        request.activate();
        try {
            current.setCurrent(context);
            return render(problem);
        } finally {
            request.terminate();
        }
    }

    private String render(Problem problem) {
        return new problem(Words.of(problem.status()), problem, time.clock()).render();
    }
}
