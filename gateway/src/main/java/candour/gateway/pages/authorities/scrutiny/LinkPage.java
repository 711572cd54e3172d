package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.archive.ArchiveClient;
import candour.gateway.inspections.Authority;
import candour.gateway.inspections.Listed;
import candour.gateway.inspections.Report;
import candour.gateway.inspections.ReportsClient;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.oversight.Concordance;
import candour.gateway.oversight.ScrutinyClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Say;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Says, under one's name, that an inspection found the same: first which report, then which paragraph of it. */
@Path("/authorities/{ons}/scrutiny/{id}/findings/{finding}/link")
@Authenticated
@RunOnVirtualThread
class LinkPage {

    private static final int A_PAGE = 100;

    /** @param paragraphs of the report that was chosen; empty before one is */
    @CheckedTemplate(basePath = "authorities/scrutiny")
    record link(
            Authority authority,
            String report,
            Concordance.Finding finding,
            LinkForm form,
            List<Choice> reports,
            List<Choice> paragraphs,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final ScrutinyClient client;
    private final ArchiveClient archive;
    private final ReportsClient texts;
    private final RequestKey keys;
    private final Flash flash;

    LinkPage(
            @RestClient AuthoritiesClient authorities,
            @RestClient ScrutinyClient client,
            @RestClient ArchiveClient archive,
            @RestClient ReportsClient texts,
            RequestKey keys,
            Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.archive = archive;
        this.texts = texts;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons, String id, String finding, @RestQuery String inspection) {
        return page(ons, id, finding, new LinkForm(inspection, null, "", keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, String id, String finding, @BeanParam LinkForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, id, finding, form, errors));
        }
        try {
            client.link(id, form.key(), form.said(finding));
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, id, finding, form, Refusal.errors(refused)));
        }
        flash.done("The two findings are linked under your name.");
        return Answers.goTo(report(ons, id) + "#findings");
    }

    private TemplateInstance page(String ons, String id, String finding, LinkForm form, Errors errors) {
        var authority = authorities.get(ons);
        var found = client.concordance(id)
                .finding(finding)
                .orElseThrow(() -> new Refused(Problems.NOT_FOUND, "The report makes no such finding."));
        var here = new Crumb("Finding " + found.number(), report(ons, id));
        return new link(
                authority,
                id,
                found,
                form,
                reports(ons),
                paragraphs(form.inspection()),
                errors,
                Trail.of(authority, Trail.scrutiny(authority), here));
    }

    private List<Choice> reports(String ons) {
        return Listed.all(after -> archive.list(ons, null, null, after, A_PAGE)).stream()
                .filter(line -> !line.isImported() && line.withdrawnAt() == null)
                .map(line -> Choice.of(line.id(), line.kindTitle() + " of " + Say.day(line.fieldworkFrom())))
                .toList();
    }

    private List<Choice> paragraphs(String inspection) {
        return inspection == null || inspection.isBlank()
                ? List.of()
                : texts.get(inspection, null)
                        .getEntity()
                        .paragraphs()
                        .map(LinkPage::choice)
                        .toList();
    }

    private static Choice choice(Report.Paragraph paragraph) {
        return Choice.of(paragraph.part(), paragraph.number() + ". " + paragraph.text());
    }

    private static String report(String ons, String id) {
        return "/authorities/" + ons + "/scrutiny/" + id;
    }
}
