package candour.gateway.pages.statements;

import candour.gateway.inspections.OpenStep;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import candour.gateway.statements.Statement;
import candour.gateway.statements.StatementsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** One step of a statement; what its check found is shown beside the question and refuses nothing. */
@Path("/statements/{id}/steps/{noun}")
@Authenticated
@RunOnVirtualThread
class StatementStepPage {

    @CheckedTemplate(basePath = "statements")
    record statementStep(
            Statement statement,
            OpenStep open,
            StatementStepKind kind,
            StepForm form,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final StatementsClient client;
    private final Flash flash;

    StatementStepPage(@RestClient StatementsClient client, Flash flash) {
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String id, String noun) {
        var read = Versioned.of(client.get(id));
        return read.value()
                .openStep(noun)
                .map(open -> Answers.page(page(read.value(), open, StepForm.of(read), Errors.none())))
                .orElseGet(() -> notOpen(id));
    }

    @POST
    public RestResponse<TemplateInstance> take(String id, String noun, @BeanParam StepForm form) {
        var errors = form.errors(kind(noun));
        if (!errors.isEmpty()) {
            return again(id, noun, form, errors);
        }
        try {
            var after = kind(noun).take(client, id, form);
            flash.done("Recorded. The statement is now: " + after.stateTitle());
            return Answers.goTo("/statements/" + id);
        } catch (ServiceProblem refused) {
            return refused(id, noun, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(String id, String noun, StepForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return again(id, noun, form, Refusal.errors(refused));
        }
        var now = Versioned.of(client.get(id));
        var message = "Somebody else changed this statement while you were at it. Nothing of yours was recorded";
        return again(id, noun, form.against(now.etag()), Errors.none().add("", message));
    }

    private RestResponse<TemplateInstance> again(String id, String noun, StepForm form, Errors errors) {
        var statement = client.get(id).getEntity();
        return statement
                .openStep(noun)
                .map(open -> Answers.again(page(statement, open, form, errors)))
                .orElseGet(() -> notOpen(id));
    }

    private static TemplateInstance page(Statement statement, OpenStep open, StepForm form, Errors errors) {
        return new statementStep(statement, open, kind(open.noun()), form, errors, Trail.of(statement));
    }

    private RestResponse<TemplateInstance> notOpen(String id) {
        flash.notice("This step is not open to you now. See where the statement stands.");
        return Answers.goTo("/statements/" + id);
    }

    private static StatementStepKind kind(String noun) {
        return StatementStepKind.of(noun).orElseThrow(NotFoundException::new);
    }
}
