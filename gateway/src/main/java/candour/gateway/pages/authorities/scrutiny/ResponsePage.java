package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyClient.Respond;
import candour.gateway.oversight.ScrutinyReport;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The executive answers a scrutiny report, every recommendation of it, and whoever sends the answer signs it. */
@Path("/authorities/{ons}/scrutiny/{id}/response")
@Authenticated
@RunOnVirtualThread
class ResponsePage {

    private static final List<Choice> DECISIONS = List.of(
            Choice.of("ACCEPTED", "Accept"),
            Choice.of("PART_ACCEPTED", "Accept in part"),
            Choice.of("REJECTED", "Reject"));

    @CheckedTemplate(basePath = "authorities/scrutiny")
    record response(
            Authority authority,
            ScrutinyReport report,
            String version,
            String statement,
            List<AnswerFields> answers,
            List<Choice> decisions,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final Flash flash;

    ResponsePage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons, String id) {
        var read = Versioned.of(client.get(id));
        var answers =
                read.value().recommendations().stream().map(AnswerFields::empty).toList();
        return page(ons, read.value(), read.etag(), "", answers, Errors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<TemplateInstance> sign(String ons, String id, MultivaluedMap<String, String> typed) {
        var report = client.get(id).getEntity();
        var statement = Typed.text(typed.getFirst("statement"));
        var version = typed.getFirst("version");
        var answers = report.recommendations().stream()
                .map(asked -> AnswerFields.of(asked, typed))
                .toList();
        var errors = Errors.none().requireText(statement, "statement", "Enter what the executive says");
        answers.forEach(answer -> answer.check(errors));
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, report, version, statement, answers, errors));
        }
        try {
            var said = new Respond(
                    statement, answers.stream().map(AnswerFields::answer).toList());
            client.respond(id, version, said);
        } catch (ServiceProblem refused) {
            var why = Refusal.isStale(refused)
                    ? Errors.none().add("", "Somebody else changed this report. Read it as it is now")
                    : Refusal.errors(refused);
            return Answers.again(page(ons, report, version, statement, answers, why));
        }
        flash.done("The executive's response is signed and published.");
        return Answers.goTo("/authorities/" + ons + "/scrutiny/" + id);
    }

    private TemplateInstance page(
            String ons,
            ScrutinyReport report,
            String version,
            String statement,
            List<AnswerFields> answers,
            Errors errors) {
        var authority = authorities.get(ons);
        var here = new Crumb(report.title(), Trail.root(authority) + "/scrutiny/" + report.id());
        var crumbs = Trail.of(authority, Trail.scrutiny(authority), here);
        return new response(authority, report, version, statement, answers, DECISIONS, errors, crumbs);
    }
}
