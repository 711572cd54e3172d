package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Concordance;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.oversight.ScrutinyClient.WithdrawLink;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.problem.ServiceProblem;
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

/** Takes a link of two findings back; that it was made stays on record, with the reason. */
@Path("/authorities/{ons}/scrutiny/{id}/links/{link}/withdrawal")
@Authenticated
@RunOnVirtualThread
class UnlinkPage {

    /** Why, and the version of the link. */
    record UnlinkForm(@RestForm String reason, @RestForm String version) {}

    @CheckedTemplate(basePath = "authorities/scrutiny")
    record unlink(
            Authority authority,
            String report,
            Concordance.Link link,
            UnlinkForm form,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final Flash flash;

    UnlinkPage(@RestClient AuthoritiesClient authorities, @RestClient ScrutinyClient client, Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.flash = flash;
    }

    @GET
    public RestResponse<TemplateInstance> ask(String ons, String id, String link) {
        return client.concordance(id)
                .standing(link)
                .map(one -> Answers.page(page(ons, id, one, new UnlinkForm("", one.etag()), Errors.none())))
                .orElseGet(() -> gone(ons, id));
    }

    @POST
    public RestResponse<TemplateInstance> take(String ons, String id, String link, @BeanParam UnlinkForm form) {
        var errors = Errors.none().requireText(form.reason(), "reason", "Enter why the link is withdrawn");
        if (!errors.isEmpty()) {
            return again(ons, id, link, form, errors);
        }
        try {
            client.withdraw(id, link, form.version(), new WithdrawLink(Typed.text(form.reason())));
            flash.done("The link is withdrawn. That it was made stays on record.");
            return Answers.goTo(report(ons, id) + "#findings");
        } catch (ServiceProblem refused) {
            return Refusal.isStale(refused) ? gone(ons, id) : again(ons, id, link, form, Refusal.errors(refused));
        }
    }

    private RestResponse<TemplateInstance> again(String ons, String id, String link, UnlinkForm form, Errors errors) {
        return client.concordance(id)
                .standing(link)
                .map(one -> Answers.again(page(ons, id, one, form, errors)))
                .orElseGet(() -> gone(ons, id));
    }

    private RestResponse<TemplateInstance> gone(String ons, String id) {
        flash.notice("This link has been withdrawn already.");
        return Answers.goTo(report(ons, id));
    }

    private TemplateInstance page(String ons, String id, Concordance.Link link, UnlinkForm form, Errors errors) {
        var authority = authorities.get(ons);
        return new unlink(authority, id, link, form, errors, Trail.of(authority, Trail.scrutiny(authority)));
    }

    private static String report(String ons, String id) {
        return "/authorities/" + ons + "/scrutiny/" + id;
    }
}
