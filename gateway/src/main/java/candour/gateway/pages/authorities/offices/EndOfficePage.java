package candour.gateway.pages.authorities.offices;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Office;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyClient.End;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.KnownFields;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.services.Versioned;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Says until when an office was held. There is no box for why: that is nobody's business here. */
@Path("/authorities/{ons}/offices/{id}/end")
@Authenticated
@RunOnVirtualThread
class EndOfficePage {

    /** The last date, and the version it was read with. */
    record EndForm(
            @RestForm("on-day") String day,
            @RestForm("on-month") String month,
            @RestForm("on-year") String year,
            @RestForm String version) {

        public DateFields on() {
            return new DateFields(day, month, year);
        }

        EndForm read(String etag) {
            return new EndForm(day, month, year, etag);
        }
    }

    @CheckedTemplate(basePath = "authorities/offices")
    record endOffice(Authority authority, Office office, EndForm form, Errors errors, List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final Flash flash;

    EndOfficePage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons, String id) {
        var etag = Versioned.of(client.office(id)).etag();
        return page(ons, id, new EndForm("", "", "", etag), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> end(String ons, String id, @BeanParam EndForm form) {
        var errors = Errors.none();
        KnownFields.require(errors, form.on(), "on", "the last date it was held");
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, id, form, errors));
        }
        try {
            var ended = client.end(
                    id, form.version(), new End(KnownFields.text(form.on()).orElse(null)));
            flash.done("It is on record until when %s held it.".formatted(ended.name()));
            return Answers.goTo("/authorities/" + ons + "/offices");
        } catch (ServiceProblem refused) {
            return refused(ons, id, form, refused);
        }
    }

    private RestResponse<TemplateInstance> refused(String ons, String id, EndForm form, ServiceProblem refused) {
        if (!Refusal.isStale(refused)) {
            return Answers.again(page(ons, id, form, Refusal.errors(refused)));
        }
        var now = form.read(Versioned.of(client.office(id)).etag());
        return Answers.again(
                page(ons, id, now, Errors.none().add("", "Somebody else changed this office. Read it again")));
    }

    private TemplateInstance page(String ons, String id, EndForm form, Errors errors) {
        var authority = authorities.get(ons);
        var office = client.office(id).getEntity();
        return new endOffice(authority, office, form, errors, Trail.of(authority, Trail.offices(authority)));
    }
}
